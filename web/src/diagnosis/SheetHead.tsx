import { useState } from 'react';
import type { QuestionSet } from '../api/types';
import { Notice } from '../layout/Notice';
import { day } from '../texts/date';
import { text } from '../texts/text';
import { type Former, isEmpty } from './draft';
import { questionField } from './faults';
import type { SheetProps } from './Sheet';
import type { Steps } from './useSteps';

export function SheetHead({ questionSet, device, steps }: SheetProps) {
  const [restored] = useState(() => !isEmpty(device.draft));
  const [wiped, setWiped] = useState(false);
  const empty = isEmpty(device.draft);
  const { former } = device.draft;
  const wipe = () => {
    if (!window.confirm(text('diagnosis.wipeConfirm'))) return;
    device.wipe();
    setWiped(true);
    const first = questionSet.questions[0];
    if (first) steps.goTo(questionField(first.number));
  };
  return (
    <>
      {!device.stored && <Notice tone="warning">{text('diagnosis.notStored')}</Notice>}
      {wiped && empty && (
        <Notice tone="success" announced>
          {text('diagnosis.wiped')}
        </Notice>
      )}
      <div className="sheet-tools">
        <ModeSwitch steps={steps} />
        {!empty && (
          <button type="button" className="button button-text" onClick={wipe}>
            {text('diagnosis.wipe')}
          </button>
        )}
      </div>
      <p className="hint">
        {restored && !empty && (former ? formerText(former) : text('diagnosis.restored'))}
        {steps.mode === 'one' && text('diagnosis.modeOneHint')}
      </p>
      <ChoiceMeanings choices={questionSet.choices} />
      <Progress count={Object.keys(device.draft.answers).length} all={questionSet.questions.length} />
    </>
  );
}

function formerText({ submittedAt }: Former): string {
  return text('diagnosis.beganFrom', { day: day(submittedAt) });
}

function ModeSwitch({ steps: { mode, setMode } }: { steps: Steps }) {
  return (
    <fieldset className="switch">
      <legend>{text('diagnosis.mode')}</legend>
      {(['one', 'list'] as const).map((each) => (
        <label key={each}>
          <input type="radio" name="mode" checked={mode === each} onChange={() => setMode(each)} />
          <span>{text(MODE_TEXTS[each])}</span>
        </label>
      ))}
    </fieldset>
  );
}

const MODE_TEXTS = { one: 'diagnosis.modeOne', list: 'diagnosis.modeList' } as const;

function ChoiceMeanings({ choices }: { choices: QuestionSet['choices'] }) {
  return (
    <details>
      <summary>{text('diagnosis.choices')}</summary>
      <dl className="facts">
        {choices.map(({ answer, label, meaning }) => (
          <div key={answer}>
            <dt>{label}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Progress({ count, all }: { count: number; all: number }) {
  const label = text('diagnosis.progress', { count, all });
  return (
    <div className="progress">
      <span role="status">{label}</span>
      <progress max={all} value={count} aria-label={label} />
    </div>
  );
}
