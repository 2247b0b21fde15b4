import { useState } from 'react';
import { codeOf, type Failure } from '../../api/failure';
import { failureText } from '../../layout/failureText';
import { Loading } from '../../layout/Loading';
import { Notice } from '../../layout/Notice';
import { text } from '../../texts/staff';
import { control, Field } from '../ipa/fields';
import { type Changes, publishImport } from './lists';
import { nowInJapan } from './UploadPanel';

interface PublishPanelProps {
  id: string;
  tag: string;
  counts: Changes['counts'];
  reload: () => void;
}

/** Publishes what stands above, at once or from a time on, after one more question. */
export function PublishPanel({ id, tag, counts, reload }: PublishPanelProps) {
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [from, setFrom] = useState(() => nowInJapan(24 * 60));
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  /** Until what has changed is here, which makes another panel: no choice made before goes over to it. */
  const [looking, setLooking] = useState(false);
  const publish = async () => {
    setBusy(true);
    const outcome = await publishImport(id, tag, when === 'later' ? `${from}:00+09:00` : undefined);
    setBusy(false);
    setAsked(false);
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (outcome.ok) reload();
  };
  if (looking) return <Loading />;
  const isStale = failure && codeOf(failure) === 'STALE';
  const field = { id: 'publish-from', label: text('lists.from'), fault: undefined };
  return (
    <section aria-labelledby="publish-heading">
      <h2 id="publish-heading">{text('lists.publishTitle')}</h2>
      {failure && (
        <Notice tone="error" announced>
          <p>{isStale ? text('lists.stale') : messageOf(failure)}</p>
          {isStale && (
            <p className="buttons">
              <button
                type="button"
                className="button button-outline"
                onClick={() => {
                  setLooking(true);
                  reload();
                }}
              >
                {text('lists.lookAgain')}
              </button>
            </p>
          )}
        </Notice>
      )}
      <fieldset className="publish-when">
        <legend className="field-label">{text('lists.when')}</legend>
        {(['now', 'later'] as const).map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="publish-when"
              checked={when === choice}
              onChange={() => setWhen(choice)}
            />
            {text(choice === 'now' ? 'lists.now' : 'lists.later')}
          </label>
        ))}
      </fieldset>
      {when === 'later' && (
        <Field {...field}>
          <input
            {...control(field)}
            type="datetime-local"
            value={from}
            onChange={(event) => setFrom(event.target.value.slice(0, 16))}
          />
        </Field>
      )}
      {asked ? (
        <Notice tone="warning" announced>
          <p>
            {text(when === 'now' ? 'lists.confirmNow' : 'lists.confirmLater', {
              added: counts.added.toLocaleString('ja-JP'),
              changed: counts.changed.toLocaleString('ja-JP'),
              removed: counts.removed.toLocaleString('ja-JP'),
            })}
          </p>
          <p className="buttons">
            <button type="button" className="button" disabled={busy} onClick={() => void publish()}>
              {text(busy ? 'lists.publishing' : 'lists.publishYes')}
            </button>
            <button type="button" className="button button-outline" onClick={() => setAsked(false)}>
              {text('lists.cancel')}
            </button>
          </p>
        </Notice>
      ) : (
        <p className="buttons">
          <button type="button" className="button" onClick={() => setAsked(true)}>
            {text('lists.publish')}
          </button>
        </p>
      )}
    </section>
  );
}

export function messageOf(failure: Failure): string {
  const told = failure.kind === 'problem' ? failure.problem.violations?.[0]?.message : undefined;
  if (told) return told;
  return codeOf(failure) === 'IMPORT_NOT_READY' && failure.kind === 'problem'
    ? failure.problem.title
    : failureText(failure);
}
