import { useState } from 'react';
import { Link } from 'wouter';
import { statusOf } from '../../api/failure';
import { readHistory } from '../../api/history';
import { getCommunity } from '../../api/kyojo';
import type { Community } from '../../api/types';
import { useResource } from '../../api/useResource';
import { Accent } from '../../communities/Accent';
import { SampleBadge } from '../../communities/SampleBadge';
import { FailurePage } from '../../layout/FailureNotice';
import { LoadingPage } from '../../layout/Loading';
import { Page } from '../../layout/Page';
import { forgetReceipt, holdReceipt, useReceipt } from '../../receipt/receipts';
import { say } from '../../texts/jcstar';
import { text } from '../../texts/text';
import type { Scheme } from '../types';
import { useScheme } from '../useScheme';
import { FirstList } from './FirstList';
import { KeptList } from './KeptList';

/** A firm's list of devices in a community: begun, or opened by its receipt. */
export function DevicesPage({ community }: { community: string }) {
  const found = useResource(community, (signal) => getCommunity(community, signal));
  const scheme = useScheme();
  if (found.state === 'failed') return <FailurePage failure={found.failure} reload={found.reload} />;
  if (scheme.state === 'failed') return <FailurePage failure={scheme.failure} reload={scheme.reload} />;
  if (found.state === 'loading' || scheme.state === 'loading') {
    return <LoadingPage title={say('devices.title')} />;
  }
  return <Devices community={found.value} scheme={scheme.value} reloadNotice={found.reload} />;
}

export interface DevicesProps {
  community: Community;
  scheme: Scheme;
  reloadNotice: () => void;
}

function Devices(props: DevicesProps) {
  const { community } = props;
  const held = useReceipt(community.id);
  const [erased, setErased] = useState(false);
  const give = (receipt: string) => {
    setErased(false);
    holdReceipt(community.id, { receipt, isNew: false });
  };
  if (erased) return <ErasedPage community={community.id} />;
  if (!held) return <FirstList {...props} receipt={undefined} onGiven={give} />;
  return (
    <KeptList
      key={held.receipt}
      {...props}
      receipt={held.receipt}
      onGiven={give}
      onErased={() => {
        setErased(true);
        void forgetReceiptOfNothing(community.id, held.receipt);
      }}
    />
  );
}

/** A receipt that opens nothing any more must not be offered for the next diagnosis. */
async function forgetReceiptOfNothing(community: string, receipt: string): Promise<void> {
  const left = await readHistory(community, receipt);
  if (!left.ok && statusOf(left.failure) === 404) forgetReceipt(community);
}

function ErasedPage({ community }: { community: string }) {
  return (
    <Page title={say('erase.doneTitle')}>
      <p>{say('erase.doneBody')}</p>
      <p>
        <Link className="button" href={`/communities/${community}`}>
          {text('result.toCommunity')}
        </Link>
      </p>
    </Page>
  );
}

/** Whose page it is. */
export function CommunityLine({ community }: { community: Community }) {
  return (
    <div className="above no-print">
      <Accent colour={community.colour} />
      <p>
        <Link href={`/communities/${community.id}`}>{community.name}</Link>
      </p>
      {community.sample && <SampleBadge />}
    </div>
  );
}
