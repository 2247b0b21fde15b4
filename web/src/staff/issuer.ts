import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Failure } from '../api/failure';
import { signInSettings } from './signInSettings';

/** Where the issuer sends the browser back to; both are registered there, to the character. */
export const SIGNED_IN_PATH = '/staff/signed-in';
export const SIGNED_OUT_PATH = '/staff/signed-out';

type Opened = { ok: true; manager: UserManager } | { ok: false; failure: Failure };

let opened: Promise<Opened> | undefined;

/**
 * The client of the issuer: code flow with PKCE. What it keeps lies in sessionStorage, which ends with the tab; it
 * renews nothing by itself, so that a session nobody uses ends.
 */
export function issuer(): Promise<Opened> {
  opened ??= open().then((now) => {
    if (!now.ok) opened = undefined;
    return now;
  });
  return opened;
}

async function open(): Promise<Opened> {
  const settings = await signInSettings();
  if (!settings.ok) return settings;
  const { issuer: authority, clientId, discovery } = settings.value;
  const { origin } = window.location;
  const store = () => new WebStorageStateStore({ store: window.sessionStorage, prefix: 'kyojo.staff.' });
  const manager = new UserManager({
    authority,
    ...(discovery ? { metadataUrl: new URL(discovery, origin).href } : {}),
    client_id: clientId,
    redirect_uri: origin + SIGNED_IN_PATH,
    post_logout_redirect_uri: origin + SIGNED_OUT_PATH,
    response_type: 'code',
    scope: 'openid',
    automaticSilentRenew: false,
    userStore: store(),
    stateStore: store(),
  });
  return { ok: true, manager };
}
