import { type FormEvent, useEffect, useRef, useState } from 'react';
import { say } from '../../texts/jcstar';
import { SEARCH_CHARS_MAX } from './searchAddress';

/** Long enough for the next key of somebody who types, short enough to feel at once. */
const PAUSE_MS = 200;

interface SearchBoxProps {
  /** What the address asks for. */
  q: string;
  onQuery: (q: string) => void;
}

/** Searches as one types; a word that an input method is still converting waits until it is one. */
export function SearchBox({ q, onQuery }: SearchBoxProps) {
  const [typed, setTyped] = useState(q);
  const [composing, setComposing] = useState(false);
  const asked = useRef(q);
  const ask = useRef(onQuery);
  ask.current = onQuery;
  const wanted = typed.trim();
  const tooLong = wanted.length > SEARCH_CHARS_MAX;

  useEffect(() => {
    // Going back and forward change the address under the field.
    if (q === asked.current) return;
    asked.current = q;
    setTyped(q);
  }, [q]);

  useEffect(() => {
    if (composing || tooLong || wanted === asked.current) return undefined;
    const pause = setTimeout(() => {
      asked.current = wanted;
      ask.current(wanted);
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [wanted, composing, tooLong]);

  const atOnce = (event: FormEvent) => {
    event.preventDefault();
    if (tooLong || wanted === asked.current) return;
    asked.current = wanted;
    onQuery(wanted);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers know the element <search> since 2023 only
    <form role="search" className="field" onSubmit={atOnce} noValidate>
      <label className="field-label" htmlFor="jcstar-q">
        {say('search.field')}
      </label>
      <p className="hint" id="jcstar-q-hint">
        {say('search.hint')}
      </p>
      {tooLong && (
        <p className="fault" id="jcstar-q-fault" role="alert">
          {say('search.tooLong', { max: SEARCH_CHARS_MAX, count: wanted.length })}
        </p>
      )}
      <input
        id="jcstar-q"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={typed}
        aria-invalid={tooLong}
        aria-describedby={tooLong ? 'jcstar-q-fault jcstar-q-hint' : 'jcstar-q-hint'}
        onChange={(event) => setTyped(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </form>
  );
}
