import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { statusOf } from '../../api/failure';
import { getCommunity } from '../../api/kyojo';
import { useResource } from '../../api/useResource';
import { FailureNotice } from '../../layout/FailureNotice';
import { Loading, LoadingPage } from '../../layout/Loading';
import { Notice } from '../../layout/Notice';
import { Page } from '../../layout/Page';
import { moment } from '../../texts/date';
import { text } from '../../texts/staff';
import { NoMembership } from '../NoMembership';
import { StaffPage } from '../StaffPage';
import { Agreement } from './Agreement';
import { CarryOut } from './CarryOut';
import type { Closing, Matter } from './closing';
import { closingFailure } from './closingFailure';
import { StepList } from './StepList';
import { useClosing } from './useClosing';
import './closing.css';

/** Closing a community, for its owners. */
export function ClosingPage({ community }: { community: string }) {
  return (
    <StaffPage title={text('closing.title')}>
      <Body matter={{ community, office: 'COMMUNITY' }} />
    </StaffPage>
  );
}

/** The same where the members are erased already: for who was an owner then. */
export function LastClosingPage({ community }: { community: string }) {
  return (
    <Body
      matter={{ community, office: 'COMMUNITY' }}
      forbidden={<NoMembership />}
      frame={(body) => <Page title={text('closing.title')}>{body}</Page>}
    />
  );
}

/** Asking for a closing, or confirming one, for IPA. */
export function ClosingRequestPage({ community }: { community: string }) {
  const found = useResource(`name ${community}`, (signal) => getCommunity(community, signal));
  if (found.state === 'loading') return <LoadingPage title={text('closing.title')} />;
  const name = found.state === 'ready' ? found.value.name : community;
  return (
    <StaffPage title={text('closing.titleOf', { name })}>
      <p>
        <Link href="/ipa">{text('ipa.backToList')}</Link>
      </p>
      <Body matter={{ community, office: 'IPA' }} />
    </StaffPage>
  );
}

interface BodyProps {
  matter: Matter;
  forbidden?: ReactNode;
  frame?: (body: ReactNode) => ReactNode;
}

function Body({ matter, forbidden, frame = (body) => body }: BodyProps) {
  const state = useClosing(matter);
  const { resource, closing, failure } = state;
  if (resource.state === 'failed' && forbidden && statusOf(resource.failure) === 403) return forbidden;
  if (resource.state === 'failed')
    return frame(<FailureNotice failure={resource.failure} reload={resource.reload} />);
  if (!closing) return frame(<Loading />);
  return frame(
    <>
      <StepList closing={closing} />
      {failure && (
        <Notice tone="error" announced>
          {closingFailure(failure)}
        </Notice>
      )}
      <Witnesses closing={closing} />
      <Agreement matter={matter} closing={closing} state={state} />
      {matter.office === 'COMMUNITY' && <CarryOut matter={matter} closing={closing} state={state} />}
      {matter.office === 'IPA' && closing.phase !== 'OPEN' && closing.phase !== 'ASKED' && (
        <p>{text(closing.phase === 'ERASED' ? 'closing.doneIpa' : 'closing.ipaWaits')}</p>
      )}
    </>,
  );
}

function Witnesses({ closing: { askedBy, confirmedBy } }: { closing: Closing }) {
  if (!askedBy) return null;
  return (
    <dl className="facts">
      <div>
        <dt>{text('closing.askedBy')}</dt>
        <dd>{witness(askedBy)}</dd>
      </div>
      <div>
        <dt>{text('closing.confirmedBy')}</dt>
        <dd>{confirmedBy ? witness(confirmedBy) : text('closing.nobodyYet')}</dd>
      </div>
    </dl>
  );
}

function witness({ name, office, at, you }: NonNullable<Closing['askedBy']>): string {
  // Once the key is destroyed nobody has a name.
  const known = office === 'IPA' ? text('closing.ofIpa', { name }) : name;
  const who = name === '' ? text(office === 'IPA' ? 'closing.somebodyOfIpa' : 'closing.anOwner') : known;
  return text(you ? 'closing.witnessYou' : 'closing.witness', { who, at: moment(at) });
}
