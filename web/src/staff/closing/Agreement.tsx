import { useState } from 'react';
import { CheckBox } from '../../diagnosis/CheckBox';
import { Notice } from '../../layout/Notice';
import { moment } from '../../texts/date';
import { text } from '../../texts/staff';
import { askClosing, type Closing, confirmClosing, type Matter, takeBack } from './closing';
import { NameField } from './NameField';
import type { ClosingState } from './useClosing';

interface PanelProps {
  matter: Matter;
  closing: Closing;
  state: ClosingState;
}

/** Two people agree, or one of them thinks again. */
export function Agreement(props: PanelProps) {
  const { closing, matter, state } = props;
  const revocable = ['ASKED', 'CONFIRMED', 'EXPORTING', 'EXPORTED', 'CHECKING'].includes(closing.phase);
  return (
    <>
      {closing.phase === 'OPEN' && <Ask {...props} />}
      {closing.phase === 'ASKED' &&
        (closing.askedBy?.you ? (
          <Notice tone="info">
            <p>{text(matter.office === 'IPA' ? 'closing.needsOwner' : 'closing.waitsForSecond')}</p>
            <p>{text('closing.lapses', { at: moment(closing.endsAt ?? '') })}</p>
          </Notice>
        ) : (
          <Confirm {...props} />
        ))}
      {closing.phase === 'CONFIRMED' && !closing.withoutWaiting && !closing.askedBy?.you && (
        <Hurry {...props} />
      )}
      {revocable && (
        <p>
          <button
            type="button"
            className="button button-outline"
            disabled={state.busy}
            onClick={() => void state.act(() => takeBack(matter))}
          >
            {text('closing.takeBack')}
          </button>
        </p>
      )}
    </>
  );
}

/** What a person has to know before they agree. */
function Consequences() {
  return (
    <>
      <p>{text('closing.lead')}</p>
      <ul>
        <li>{text('closing.consequenceReception')}</li>
        <li>{text('closing.consequenceWait')}</li>
        <li>{text('closing.consequenceArchive')}</li>
        <li>{text('closing.consequenceErase')}</li>
        <li>{text('closing.consequenceKey')}</li>
      </ul>
    </>
  );
}

/** Not one click away: the pages explain, and the word has to be typed. */
function Ask({ matter, state }: PanelProps) {
  const [typed, setTyped] = useState(false);
  return (
    <section className="closing-danger" aria-labelledby="closing-ask">
      <h2 id="closing-ask">{text('closing.askHeading')}</h2>
      <Consequences />
      <NameField id="closing-ask-word" onTyped={setTyped} />
      <button
        type="button"
        className="button"
        disabled={!typed || state.busy}
        onClick={() => void state.act(() => askClosing(matter))}
      >
        {text('closing.ask')}
      </button>
    </section>
  );
}

function Confirm({ matter, closing, state }: PanelProps) {
  const [sure, setSure] = useState(false);
  const needsOwner = matter.office === 'IPA' && closing.askedBy?.office === 'IPA';
  if (needsOwner) return <Notice tone="info">{text('closing.needsOwner')}</Notice>;
  return (
    <section className="closing-danger" aria-labelledby="closing-confirm">
      <h2 id="closing-confirm">{text('closing.confirmHeading')}</h2>
      <Consequences />
      <CheckBox id="closing-sure" label={text('closing.confirmSure')} checked={sure} onChecked={setSure} />
      <button
        type="button"
        className="button"
        disabled={!sure || state.busy}
        onClick={() => void state.act(() => confirmClosing(matter, false))}
      >
        {text('closing.confirm')}
      </button>
    </section>
  );
}

function Hurry({ matter, state }: PanelProps) {
  const [sure, setSure] = useState(false);
  return (
    <details>
      <summary>{text('closing.hurrySummary')}</summary>
      <p>{text('closing.hurryLead')}</p>
      <CheckBox id="closing-hurry" label={text('closing.hurrySure')} checked={sure} onChecked={setSure} />
      <p>
        <button
          type="button"
          className="button button-outline"
          disabled={!sure || state.busy}
          onClick={() => void state.act(() => confirmClosing(matter, true))}
        >
          {text('closing.hurry')}
        </button>
      </p>
    </details>
  );
}
