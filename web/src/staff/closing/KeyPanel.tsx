import { useState } from 'react';
import { save } from '../../device/save';
import { CheckBox } from '../../diagnosis/CheckBox';
import { text } from '../../texts/staff';
import { identityIn, type Key, makeKey } from './archive';
import { type Matter, stepClosing } from './closing';
import type { ClosingState } from './useClosing';

interface KeyPanelProps {
  matter: Matter;
  state: ClosingState;
}

/** The key is made on this device, kept by the owner, and shown again before anything is encrypted to it. */
export function KeyPanel({ matter, state }: KeyPanelProps) {
  const [key, setKey] = useState<Key>();
  return (
    <section className="panel closing-panel" aria-labelledby="closing-key">
      <h2 id="closing-key">{text('closing.keyHeading')}</h2>
      <p>{text('closing.keyLead')}</p>
      {key ? (
        <KeptKey matter={matter} state={state} made={key} />
      ) : (
        <button type="button" className="button" onClick={() => void makeKey().then(setKey)}>
          {text('closing.makeKey')}
        </button>
      )}
    </section>
  );
}

function KeptKey({ matter, state, made }: KeyPanelProps & { made: Key }) {
  const [shown, setShown] = useState('');
  const [kept, setKept] = useState(false);
  const right = identityIn(shown) === made.identity;
  return (
    <>
      <p className="closing-key" translate="no">
        <code>{made.identity}</code>
      </p>
      <p className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => save(text('closing.keyFile'), keyText(made), 'text/plain')}
        >
          {text('closing.saveKey')}
        </button>
        <button type="button" className="button button-outline" onClick={() => window.print()}>
          {text('closing.printKey')}
        </button>
      </p>
      <div className="field">
        <label className="field-label" htmlFor="closing-key-again">
          {text('closing.keyAgain')}
        </label>
        <textarea
          id="closing-key-again"
          className="closing-key"
          rows={3}
          spellCheck={false}
          aria-describedby="closing-key-check"
          onChange={(event) => setShown(event.target.value)}
        />
        <p id="closing-key-check" className="hint" role="status">
          {shown !== '' && text(right ? 'closing.keyRight' : 'closing.keyWrong')}
        </p>
      </div>
      <CheckBox id="closing-kept" label={text('closing.keyKept')} checked={kept} onChecked={setKept} />
      <button
        type="button"
        className="button"
        disabled={!right || !kept || state.busy}
        onClick={() => void state.act(() => stepClosing(matter, { recipient: made.recipient }))}
      >
        {text('closing.export')}
      </button>
    </>
  );
}

function keyText({ identity, recipient }: Key): string {
  return `${text('closing.keyFileLead')}\n# ${recipient}\n${identity}\n`;
}
