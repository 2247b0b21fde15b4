import { useState } from 'react';
import { Link } from 'wouter';
import type { Failure } from '../../api/failure';
import { useResource } from '../../api/useResource';
import { prefectureName } from '../../communities/prefectures';
import { FailureNotice } from '../../layout/FailureNotice';
import { Loading } from '../../layout/Loading';
import { day } from '../../texts/date';
import { text } from '../../texts/staff';
import { StaffPage } from '../StaffPage';
import { type CommunityLine, listSettings } from './communities';

/** IPA's first page: the communities, and whether anybody keeps them. */
export function IpaHome() {
  const first = useResource('communities', (signal) => listSettings('', signal));
  return (
    <StaffPage title={text('ipa.listTitle')}>
      <p>
        <Link className="button" href="/ipa/new">
          {text('ipa.openTitle')}
        </Link>
      </p>
      {first.state === 'loading' && <Loading />}
      {first.state === 'failed' && <FailureNotice failure={first.failure} reload={first.reload} />}
      {first.state === 'ready' && <Lines first={first.value} />}
    </StaffPage>
  );
}

function Lines({ first }: { first: { communities: CommunityLine[]; nextCursor?: string } }) {
  const [more, setMore] = useState<CommunityLine[]>([]);
  const [cursor, setCursor] = useState(first.nextCursor);
  const [failure, setFailure] = useState<Failure>();
  const next = async () => {
    const outcome = await listSettings(cursor ?? '');
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (!outcome.ok) return;
    setMore((before) => [...before, ...outcome.value.communities]);
    setCursor(outcome.value.nextCursor);
  };
  const all = [...first.communities, ...more];
  if (all.length === 0) return <p>{text('ipa.none')}</p>;
  return (
    <>
      <ul className="cards">
        {all.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {failure && <FailureNotice failure={failure} reload={() => void next()} />}
      {cursor && (
        <button type="button" className="button button-outline" onClick={() => void next()}>
          {text('ipa.more')}
        </button>
      )}
    </>
  );
}

function Line({ line }: { line: CommunityLine }) {
  return (
    <li className="card">
      <h2 className="card-title">
        <Link href={`/ipa/communities/${line.id}`}>{line.name}</Link>
      </h2>
      <p className="ipa-state" data-state={stateOf(line)}>
        {text(STATE[stateOf(line)], {
          count: line.owners,
          day: line.ownerInvitedUntil ? day(line.ownerInvitedUntil) : '',
        })}
      </p>
      <p className="hint">
        {line.region}（{line.prefectures.map(prefectureName).join(text('communities.and'))}）
        {text('ipa.openedOn', { day: day(line.openedAt) })}
      </p>
      <p className="ipa-acts">
        <Link href={`/ipa/communities/${line.id}`} aria-label={text('ipa.settingsOf', { name: line.name })}>
          {text('ipa.toSettings')}
        </Link>
        <Link
          href={`/ipa/communities/${line.id}/closing`}
          aria-label={text('ipa.closingOf', { name: line.name })}
        >
          {text('ipa.toClosing')}
        </Link>
      </p>
    </li>
  );
}

/** What a community's state is called. */
export const STATE = {
  Closing: 'ipa.stateClosing',
  Kept: 'ipa.stateKept',
  Invited: 'ipa.stateInvited',
  Unattended: 'ipa.stateUnattended',
} as const;

export function stateOf({
  state,
  owners,
  ownerInvitedUntil,
}: Pick<CommunityLine, 'state' | 'owners' | 'ownerInvitedUntil'>) {
  if (state !== 'OPEN') return 'Closing';
  if (owners > 0) return 'Kept';
  return ownerInvitedUntil ? 'Invited' : 'Unattended';
}
