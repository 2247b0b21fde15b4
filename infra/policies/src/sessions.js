// The sessions that a function has, and what each of them needs.
import { needs } from '../needs.js';
import { session } from './engine.js';
import { TENANT } from './keys.js';

/** The table that tenants share, whose keys the policies look at. */
export const RECORDS = 'RecordsTable';

/**
 * A function's own session, and where it reaches the records through a role, that role's session for one tenant.
 * Needs are `{action, table, index, kinds}`.
 */
export function sessionsOf(fn) {
  const wanted = needsOf(fn);
  const own = { fn, name: `${fn.id} itself`, tenant: null, ...session(fn.role), needs: wanted };
  if (!fn.recordsRole) return [own];
  const onRecords = ({ table }) => table === RECORDS;
  return [
    { ...own, needs: wanted.filter((need) => !onRecords(need)) },
    {
      fn,
      name: `${fn.id} for a tenant`,
      tenant: TENANT,
      ...session(fn.recordsRole, { tenant: TENANT }),
      needs: wanted.filter(onRecords),
    },
  ];
}

function needsOf({ id }) {
  if (!(id in needs)) throw new Error(`infra/policies/needs.js does not say what ${id} needs`);
  return needs[id]
    .filter((need) => !need.includes(':'))
    .map((need) => {
      const [action, resource, kinds = ''] = need.split(' ');
      const [table, index = null] = resource.split('/');
      return { action: `dynamodb:${action}`, table, index, kinds: kinds.split(',').filter(Boolean) };
    });
}
