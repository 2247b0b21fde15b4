import { type FormEvent, useState } from 'react';
import type { Failure } from '../api/failure';
import { codeOf } from '../api/failure';
import { createViewLink, listViewLinks } from '../api/sharing';
import type { CreatedViewLink } from '../api/types';
import { useResource } from '../api/useResource';
import { randomUuid } from '../device/randomUuid';
import { failureText } from '../layout/failureText';
import { Notice } from '../layout/Notice';
import { text } from '../texts/text';
import { LinkList } from './LinkList';
import { MadeLink } from './MadeLink';

export interface Shared {
  community: string;
  diagnosis: string;
  receipt: string;
}

const DAYS = [
  { days: 7, label: 'share.days7' },
  { days: 30, label: 'share.days30' },
  { days: 90, label: 'share.days90' },
] as const;

/** Makes links by which others see the result, and ends them. */
export function SharePanel(shared: Shared) {
  const [days, setDays] = useState<number>(DAYS[0].days);
  const [made, setMade] = useState<CreatedViewLink>();
  const { creating, failure, create } = useCreation(shared, days, (link) => {
    setMade(link);
    links.reload();
  });
  const links = useResource(`links ${shared.diagnosis}`, (signal) => listViewLinks(shared, signal));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void create();
  };
  return (
    <section className="no-print" aria-labelledby="share-heading">
      <h2 id="share-heading">{text('share.heading')}</h2>
      <p>{text('share.lead')}</p>
      <form onSubmit={onSubmit}>
        <fieldset className="switch switch-stacked">
          <legend>{text('share.days')}</legend>
          {DAYS.map((each) => (
            <label key={each.days}>
              <input
                type="radio"
                name="days"
                checked={days === each.days}
                onChange={() => setDays(each.days)}
              />
              <span>{text(each.label)}</span>
            </label>
          ))}
        </fieldset>
        <p>
          <button type="submit" className="button button-outline" disabled={creating}>
            {text(creating ? 'share.creating' : 'share.create')}
          </button>
        </p>
      </form>
      {failure && (
        <Notice tone="error" announced>
          {codeOf(failure) === 'LIMIT_REACHED' ? text('share.tooMany') : failureText(failure)}
        </Notice>
      )}
      {made && <MadeLink {...shared} made={made} />}
      {links.state === 'ready' && (
        <LinkList
          shared={shared}
          links={links.value.viewLinks}
          onRevoked={(id) => {
            if (made?.viewLinkId === id) setMade(undefined);
            links.reload();
          }}
        />
      )}
    </section>
  );
}

/** One request at a time, under one key until it is answered: a lost answer makes no second link. */
function useCreation(shared: Shared, days: number, onMade: (made: CreatedViewLink) => void) {
  const [attempt, setAttempt] = useState({ days, key: randomUuid() });
  const [creating, setCreating] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const create = async () => {
    if (creating) return;
    const { key } = attempt.days === days ? attempt : { key: randomUuid() };
    setAttempt({ days, key });
    setCreating(true);
    const outcome = await createViewLink(shared, days, key);
    setCreating(false);
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (!outcome.ok) return;
    setAttempt({ days, key: randomUuid() });
    onMade(outcome.value);
  };
  return { creating, failure, create };
}
