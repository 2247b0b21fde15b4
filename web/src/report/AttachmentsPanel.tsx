import { sizeText } from '../device/upload';
import { Notice } from '../layout/Notice';
import { type IncidentKey, tell } from '../texts/incident';
import { ACCEPT, FILES_MAX } from './attachments';
import { fieldId } from './fields';
import type { Opened } from './reportApi';
import type { Attachment } from './types';
import { type AttachPhase, useAttaching } from './useAttaching';

interface AttachmentsPanelProps {
  opened: Opened;
  attachments: Attachment[];
  onChanged: () => void;
}

/** Pictures and papers that help to understand; never a sample of what did the harm. */
export function AttachmentsPanel({ opened, attachments, onChanged }: AttachmentsPanelProps) {
  const { phase, problem, attach } = useAttaching(opened, onChanged);
  const id = fieldId('file');
  return (
    <section className={attachments.length === 0 ? 'no-print' : undefined} aria-labelledby="files-heading">
      <h2 id="files-heading">{tell('file.heading')}</h2>
      <AttachmentList attachments={attachments} />
      {attachments.length >= FILES_MAX ? (
        <p>{tell('file.full', { count: FILES_MAX })}</p>
      ) : (
        <div className="field no-print">
          <label className="field-label" htmlFor={id}>
            {tell('file.add')}
          </label>
          <p className="hint" id={`${id}-hint`}>
            {tell('file.hint', { count: FILES_MAX })}
          </p>
          <input
            id={id}
            type="file"
            accept={ACCEPT}
            aria-describedby={`${id}-hint`}
            disabled={phase.at !== 'idle'}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              // The same file can be chosen again after it failed.
              if (file) void attach(file).finally(() => Object.assign(target, { value: '' }));
            }}
          />
        </div>
      )}
      <Sending phase={phase} />
      {problem && (
        <Notice tone="error" announced>
          {problem}
        </Notice>
      )}
    </section>
  );
}

function Sending({ phase }: { phase: AttachPhase }) {
  const percent = phase.at === 'sending' ? Math.round(phase.share * 100) : 0;
  return (
    <div role="status">
      {phase.at === 'reading' && tell('file.reading')}
      {phase.at === 'sending' && (
        <>
          <progress max={100} value={percent} aria-label={tell('file.sending')} />{' '}
          {tell('file.percent', { percent })}
        </>
      )}
    </div>
  );
}

const STATES: Record<Attachment['state'], IncidentKey> = {
  AWAITING: 'file.awaiting',
  RECEIVED: 'file.received',
  REFUSED: 'file.refusedState',
};

export function AttachmentList({ attachments }: { attachments: Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <ul>
      {attachments.map(({ id, fileName, size, state }) => (
        <li key={id}>
          {tell('file.line', { name: fileName, size: sizeText(size) })}{' '}
          <span className="hint">{tell(STATES[state])}</span>
        </li>
      ))}
    </ul>
  );
}
