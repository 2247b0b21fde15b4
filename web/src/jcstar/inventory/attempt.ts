import { randomUuid } from '../../device/randomUuid';
import { deviceShelf, parsed } from '../../device/storage';

/**
 * The first saving of a list, kept on the device until it is answered: sent again it is the same request, and makes
 * no second firm.
 */
export interface Attempt {
  idempotencyKey: string;
  body: string;
}

/** The attempt that is under way for this very body, or a new one. */
export function attemptFor(community: string, body: string): Attempt {
  const { idempotencyKey, body: sent } = Object(parsed(deviceShelf.read(key(community)))) as Partial<Attempt>;
  if (typeof idempotencyKey === 'string' && sent === body) return { idempotencyKey, body };
  const attempt = { idempotencyKey: randomUuid(), body };
  deviceShelf.write(key(community), JSON.stringify(attempt));
  return attempt;
}

export function forgetAttempt(community: string): void {
  deviceShelf.write(key(community), '');
}

function key(community: string): string {
  return `kyojo.devices.attempt.${community}`;
}
