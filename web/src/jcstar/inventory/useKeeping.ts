import { useState } from 'react';
import type { Community } from '../../api/types';
import { useOriginCode } from '../../origin/originCode';
import type { Line } from '../check/lines';
import type { Requirement } from '../types';
import { attemptFor, forgetAttempt } from './attempt';
import { type Kept, keepInventory, readInventory } from './inventoryApi';
import { bodyOf, type Refusal, refusalOf } from './saving';

interface KeepingOptions {
  community: Community;
  receipt: string | undefined;
  /** What is kept already, as If-Match names it. */
  version: string | undefined;
  onKept: (kept: Kept, etag: string | undefined) => void;
  reloadNotice: () => void;
}

export interface Keeping {
  saving: boolean;
  refusal: Refusal | undefined;
  save: (
    list: { lines: readonly Line[]; requirement: Requirement },
    how?: { seen?: boolean; over?: boolean },
  ) => void;
}

/** Saves a firm's list, one request at a time. */
export function useKeeping({ community, receipt, version, onKept, reloadNotice }: KeepingOptions): Keeping {
  const origin = useOriginCode(community.id);
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  const send: Keeping['save'] = async ({ lines, requirement }, { seen = false, over = false } = {}) => {
    if (saving) return;
    setSaving(true);
    setRefusal(undefined);
    const notice = community.privacyNotice.version;
    const body = bodyOf({ requirement, lines, notice, origin: receipt ? '' : origin, seen });
    const outcome = await keepInventory(community.id, await rightOf(body, over), origin, body);
    setSaving(false);
    if (outcome.ok) {
      forgetAttempt(community.id);
      onKept(outcome.value, outcome.etag);
      return;
    }
    const refused = refusalOf(outcome.failure, receipt !== undefined);
    if (refused.keySpent) forgetAttempt(community.id);
    if (refused.noticeOutdated) reloadNotice();
    setRefusal(refused);
  };

  /** To save over what somebody else has saved meanwhile, one has to name it. */
  const rightOf = async (body: string, over: boolean) => {
    if (!receipt) return { idempotencyKey: attemptFor(community.id, body).idempotencyKey };
    if (!over) return { receipt, version };
    const latest = await readInventory(community.id, receipt);
    return { receipt, version: latest.ok ? latest.etag : version };
  };

  return { saving, refusal, save: (list, how) => void send(list, how) };
}
