import { useEffect } from 'react';
import { Link } from 'wouter';
import type { Community } from '../api/types';
import { useQuestionSet } from '../api/useQuestionSet';
import { draftKey, loadDraft } from '../diagnosis/draftStore';
import { NoticeText } from '../diagnosis/NoticeText';
import { fetchAhead } from '../laterPages';
import { text } from '../texts/text';

export function StartPanel({ community }: { community: Community }) {
  useEffect(fetchAhead, []);
  const kept = community.privacyNotice.retentions.find(({ type }) => type === 'DIAGNOSIS');
  const days = kept?.retentionDays ?? '';
  const facts = [
    [text('community.howLong'), text('community.howLongBody')],
    [text('community.cost'), text('community.costBody')],
    [text('community.afterwards'), text('community.afterwardsBody', { days, reason: kept?.reason ?? '' })],
  ];
  return (
    <section className="panel panel-start" aria-labelledby="start-heading">
      <h2 id="start-heading">{text('community.startHeading')}</h2>
      <p>{text('community.startLead')}</p>
      <p>{text('community.inShort', { days })}</p>
      <p>
        <StartLink community={community.id} />
      </p>
      <dl className="facts">
        {facts.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link href={`/communities/${community.id}/history`}>{text('community.history')}</Link>
      </p>
      <p>
        <Link href={`/sheet?community=${community.id}`}>{text('communities.sheetLink')}</Link>
      </p>
      <details>
        <summary>{text('community.readNotice')}</summary>
        <NoticeText notice={community.privacyNotice} />
      </details>
    </section>
  );
}

function StartLink({ community }: { community: string }) {
  const questionSet = useQuestionSet();
  const draft =
    questionSet.state === 'ready' ? loadDraft(draftKey(community, questionSet.value.id)) : undefined;
  const count = Object.keys(draft?.answers ?? {}).length;
  return (
    <Link className="button button-large" href={`/communities/${community}/diagnosis`}>
      {count > 0 ? text('community.resume', { count }) : text('community.start')}
    </Link>
  );
}
