import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { QuestionSet } from '../api/types';
import { text } from '../texts/staff';
import { KEYS } from './paperKeys';
import type { Paper } from './usePaper';

interface PaperSheetProps {
  questionSet: QuestionSet;
  paper: Paper;
  ready: boolean;
}

/** Takes the keys, shows the question that is next, what each key means, and what has been typed. */
export function PaperSheet({ questionSet, paper, ready }: PaperSheetProps) {
  const { typed, busy, fault, press } = paper;
  const sending = busy === 'sending';
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (ready) box.current?.focus();
  }, [ready]);
  const before = useRef(busy);
  useEffect(() => {
    // From the button that takes a sheet back, the keys would go nowhere.
    if (before.current === 'undoing' && !busy) box.current?.focus();
    before.current = busy;
  }, [busy]);
  const onKeyDown = (event: KeyboardEvent) => {
    const isButton = event.target !== event.currentTarget;
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab' || isButton) return;
    if (event.key === 'Backspace' || event.key === 'Enter') event.preventDefault();
    press(event.key);
  };
  const next = questionSet.questions[typed.length];
  return (
    <fieldset
      ref={box}
      className="desk-paper"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is where keys are typed, as in a field
      tabIndex={0}
      aria-label={text('paper.field')}
      onKeyDown={onKeyDown}
    >
      <p className="desk-paper-next" aria-live="polite">
        {next
          ? text('paper.next', { number: next.number, topic: next.topic })
          : text(sending ? 'sending.sending' : 'paper.complete')}
      </p>
      <div className="desk-paper-keys">
        {KEYS.map(({ key, answer }) => (
          <button
            key={key}
            type="button"
            disabled={!next || sending || (answer === 'NOT_APPLICABLE' && !next.notApplicableAllowed)}
            onClick={() => press(key)}
          >
            <kbd>{key}</kbd>
            {questionSet.choices.find((choice) => choice.answer === answer)?.label}
          </button>
        ))}
        <button type="button" disabled={typed.length === 0 || sending} onClick={() => press('Backspace')}>
          <kbd>{text('paper.backKey')}</kbd>
          {text('paper.back')}
        </button>
        <button
          type="button"
          disabled={next !== undefined || busy !== undefined}
          onClick={() => press('Enter')}
        >
          <kbd>Enter</kbd>
          {text('paper.send')}
        </button>
      </div>
      <p className="fault" role="alert">
        {fault}
      </p>
      <ol className="desk-paper-cells" aria-label={text('paper.typed')}>
        {questionSet.questions.map(({ number }, index) => (
          <li key={number} className={index === typed.length ? 'desk-paper-here' : ''}>
            <span className="hint">{number}</span>
            <strong>{KEYS.find(({ answer }) => answer === typed[index])?.key ?? text('paper.empty')}</strong>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
