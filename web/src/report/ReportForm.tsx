import type { ReactNode } from 'react';
import type { IncidentGuide } from '../api/types';
import type { Fault } from '../diagnosis/faults';
import { Notice } from '../layout/Notice';
import { type IncidentKey, tell } from '../texts/incident';
import { text } from '../texts/text';
import { isEmpty, isWithoutData } from './draft';
import { FirmStep } from './FirmStep';
import { Questions, type StepProps } from './fields';
import { DATA_QUESTIONS } from './questions';
import { SeenStep } from './SeenStep';
import { type ReportSteps, STEP_HEADING, STEPS, type Step, TITLES } from './steps';
import type { ReportOnDevice } from './useReportDraft';

interface ReportFormProps {
  guide: IncidentGuide;
  device: ReportOnDevice;
  steps: ReportSteps;
  faults: Fault[];
  /** Whether a community keeps what is said. */
  stores: boolean;
  /** What stands on the last screen. */
  children: ReactNode;
}

/** The questions, a few on a screen. None but two has to be answered. */
export function ReportForm({ guide, device, steps, faults, stores, children }: ReportFormProps) {
  const { step } = steps;
  const place = STEPS.indexOf(step);
  return (
    <>
      <DraftState device={device} onWiped={() => steps.show('seen')} />
      <section className="report-step" aria-labelledby={STEP_HEADING}>
        <h2 id={STEP_HEADING} tabIndex={-1}>
          <span className="hint">{tell('form.progress', { step: place + 1, all: STEPS.length })}</span>
          {tell(step === 'send' && !stores ? 'step.see' : TITLES[step])}
        </h2>
        {step === 'send' ? children : <StepBody {...{ step, guide, device, faults, stores }} />}
      </section>
      <Moves steps={steps} place={place} />
    </>
  );
}

function StepBody({
  step,
  guide,
  stores,
  ...props
}: StepProps & { step: Step; guide: IncidentGuide; stores: boolean }) {
  if (step === 'seen') return <SeenStep guide={guide} {...props} />;
  if (step === 'firm') return <FirmStep stores={stores} {...props} />;
  if (step === 'data') {
    const asked = isWithoutData(props.device.draft) ? (['involved'] as const) : DATA_QUESTIONS;
    return (
      <>
        <p>{tell('form.dataLead')}</p>
        <Questions of={asked} {...props} />
      </>
    );
  }
  return <Questions of={HARM} {...props} />;
}

const HARM = [
  'reaction',
  'remote',
  'attack',
  'administrator',
  'stolen',
  'takesCards',
  'money',
  'business',
  'spread',
  'targeted',
] as const;

function DraftState({ device, onWiped }: { device: ReportOnDevice; onWiped: () => void }) {
  const wipe = () => {
    if (!window.confirm(tell('form.wipeConfirm'))) return;
    device.wipe();
    onWiped();
  };
  return (
    <>
      {!device.stored && <Notice tone="warning">{text('diagnosis.notStored')}</Notice>}
      {!isEmpty(device.draft) && (
        <p className="hint report-draft">
          {tell(keptText(device))}
          <button type="button" className="button button-text" onClick={wipe}>
            {tell('form.wipe')}
          </button>
        </p>
      )}
    </>
  );
}

function keptText({ restored, ofTab }: ReportOnDevice): IncidentKey {
  if (ofTab) return restored ? 'form.restoredInTab' : 'form.keptInTab';
  return restored ? 'form.restored' : 'form.kept';
}

function Moves({ steps, place }: { steps: ReportSteps; place: number }) {
  const before = STEPS[place - 1];
  const next = STEPS[place + 1];
  return (
    <div className="steps">
      {before ? (
        <button type="button" className="button button-outline" onClick={() => steps.show(before)}>
          {tell('form.back')}
        </button>
      ) : (
        <span />
      )}
      {next && (
        <button type="button" className="button" onClick={() => steps.show(next)}>
          {tell('form.next')}
        </button>
      )}
    </div>
  );
}
