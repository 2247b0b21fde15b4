import { useState } from 'react';
import { codeOf, type Failure } from '../../api/failure';
import { Notice } from '../../layout/Notice';
import { moment } from '../../texts/date';
import { text } from '../../texts/staff';
import { type Import, restore, takeBack } from './lists';
import { messageOf } from './PublishPanel';

/** A list that was published: its versions, and the way back. */
export function PublishedPanel({ found, reload }: { found: Import; reload: () => void }) {
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const act = async () => {
    setBusy(true);
    const outcome =
      found.state === 'SCHEDULED' ? await takeBack(found.id) : await restore(found.id, found.inForce ?? 0);
    setBusy(false);
    setAsked(false);
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (outcome.ok) reload();
  };
  const scheduled = found.state === 'SCHEDULED';
  return (
    <section aria-labelledby="versions-heading">
      <h2 id="versions-heading">{text('lists.versionsTitle')}</h2>
      <ol className="versions" reversed start={found.versions.length}>
        {found.versions.map((version) => (
          <li key={version.version}>
            {text(version.restores ? 'lists.versionRestored' : 'lists.version', {
              version: version.version,
              at: moment(version.publishedAt),
              labels: version.labels.toLocaleString('ja-JP'),
              models: version.models.toLocaleString('ja-JP'),
            })}
            {version.validFrom && text('lists.versionFrom', { from: moment(version.validFrom) })}
            {version.takenBackAt && text('lists.versionTakenBack', { at: moment(version.takenBackAt) })}
          </li>
        ))}
      </ol>
      {failure && (
        <Notice tone="error" announced>
          <p>{codeOf(failure) === 'STALE' ? text('lists.restoreStale') : messageOf(failure)}</p>
        </Notice>
      )}
      {found.state !== 'IN_FORCE' &&
        (asked ? (
          <Notice tone="warning" announced>
            <p>{text(scheduled ? 'lists.takeBackConfirm' : 'lists.restoreConfirm')}</p>
            <p className="buttons">
              <button type="button" className="button" disabled={busy} onClick={() => void act()}>
                {text(scheduled ? 'lists.takeBackYes' : 'lists.restoreYes')}
              </button>
              <button type="button" className="button button-outline" onClick={() => setAsked(false)}>
                {text('lists.cancel')}
              </button>
            </p>
          </Notice>
        ) : (
          <p className="buttons">
            <button type="button" className="button button-outline" onClick={() => setAsked(true)}>
              {text(scheduled ? 'lists.takeBack' : 'lists.restore')}
            </button>
          </p>
        ))}
    </section>
  );
}
