import type { User } from 'oidc-client-ts';
import { type Failure, LOST_CONNECTION } from '../api/failure';
import { forgetDeskDrafts } from '../device/deskDrafts';
import { tabShelf } from '../device/storage';
import { forgetActivity, isIdle, noteActivity, onIdle } from './activity';
import { issuer, SIGNED_OUT_PATH } from './issuer';

/** Why somebody who was signed in is so no more. */
export type SessionEnd = 'expired' | 'idle';

export type Session =
  | { state: 'opening' }
  | { state: 'out'; why: SessionEnd | undefined; failure: Failure | undefined }
  | { state: 'in'; name: string };

/** A token that ends sooner is renewed first: the request may wait on its way. */
const LEAST_SECONDS = 30;

/** Set where the next sign-in has to ask who it is, though the issuer may remember. */
const ASK_AGAIN = 'kyojo.staff.askAgain';

let session: Session = { state: 'opening' };
let renewal: Promise<string | undefined> | undefined;
let isOpened = false;
const listeners = new Set<() => void>();

export function currentSession(): Session {
  return session;
}

export function subscribeToSession(listener: () => void): () => void {
  listeners.add(listener);
  if (!isOpened) {
    isOpened = true;
    onIdle(() => void endSession('idle'));
    void openSession();
  }
  return () => listeners.delete(listener);
}

/** What this tab has kept of a session, at its start. */
async function openSession(): Promise<void> {
  const opened = await issuer();
  if (!opened.ok) return change({ state: 'out', why: undefined, failure: opened.failure });
  const user = await opened.manager.getUser();
  if (user && isIdle()) return endSession('idle');
  hold(user);
}

/** Leaves for the issuer; afterwards the browser comes back to `returnTo`. */
export async function signIn(returnTo: string): Promise<void> {
  const opened = await issuer();
  if (!opened.ok) return change({ state: 'out', why: undefined, failure: opened.failure });
  try {
    const again = tabShelf.read(ASK_AGAIN) ? { prompt: 'login' } : {};
    await opened.manager.signinRedirect({ state: returnTo, ...again });
  } catch {
    change({ state: 'out', why: undefined, failure: LOST_CONNECTION });
  }
}

let finished: Promise<string | undefined> | undefined;

/** Takes the issuer's answer out of the address, once. The page to go on with, or nothing where it is no answer. */
export function finishSignIn(): Promise<string | undefined> {
  finished ??= finish();
  return finished;
}

async function finish(): Promise<string | undefined> {
  const opened = await issuer();
  if (!opened.ok) return undefined;
  try {
    const user = await opened.manager.signinCallback();
    noteActivity();
    tabShelf.write(ASK_AGAIN, '');
    hold(user ?? null);
    return user && ownPage(user.state);
  } catch {
    return undefined;
  } finally {
    finished = undefined;
  }
}

/** Ends the session here and at the issuer. */
export async function signOut(): Promise<void> {
  const opened = await issuer();
  forgetActivity();
  forgetDeskDrafts();
  tabShelf.write(ASK_AGAIN, 'yes');
  try {
    if (!opened.ok) throw new Error('there is no issuer');
    const { client_id, post_logout_redirect_uri = '' } = opened.manager.settings;
    // Cognito wants the last two, where the standard has other names for them.
    const extraQueryParams = { client_id, logout_uri: post_logout_redirect_uri };
    await opened.manager.signoutRedirect({ extraQueryParams });
  } catch {
    if (opened.ok) await opened.manager.removeUser();
    window.location.assign(SIGNED_OUT_PATH);
  }
}

/** A token that still lasts, renewed where need be; nothing where nobody is signed in any more. */
export async function accessToken(): Promise<string | undefined> {
  const opened = await issuer();
  const user = opened.ok ? await opened.manager.getUser() : null;
  if (!user) return undefined;
  if ((user.expires_in ?? 0) > LEAST_SECONDS) return user.access_token;
  renewal ??= renew(user).finally(() => {
    renewal = undefined;
  });
  return renewal;
}

async function renew(user: User): Promise<string | undefined> {
  const opened = await issuer();
  try {
    if (!opened.ok || !user.refresh_token) throw new Error('there is nothing to renew with');
    const renewed = await opened.manager.signinSilent();
    hold(renewed);
    return renewed?.access_token;
  } catch {
    await endSession('expired');
    return undefined;
  }
}

/** Forgets the session here; whoever comes next has to say at the issuer who they are. */
export async function endSession(why: SessionEnd): Promise<void> {
  const opened = await issuer();
  if (opened.ok) await opened.manager.removeUser();
  forgetActivity();
  if (why === 'idle') {
    tabShelf.write(ASK_AGAIN, 'yes');
    forgetDeskDrafts();
  }
  change({ state: 'out', why, failure: undefined });
}

function hold(user: User | null): void {
  change(
    user ? { state: 'in', name: nameOf(user.profile) } : { state: 'out', why: undefined, failure: undefined },
  );
}

function nameOf({ name, preferred_username, email }: User['profile']): string {
  return name ?? preferred_username ?? email ?? '';
}

function change(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

/** A page of this site and nothing else. */
function ownPage(state: unknown): string {
  return typeof state === 'string' && /^\/(?![/\\])/.test(state) ? state : '/';
}
