import { type APIRequestContext, expect, type Page } from '@playwright/test';

/** The demo people, by their names at the issuer's page. */
export type Person =
  | 'naniwa-owner'
  | 'naniwa-owner2'
  | 'naniwa-staff'
  | 'naniwa-lecturer'
  | 'aoba-owner'
  | 'aoba-staff'
  | 'chikushi-owner'
  | 'ipa-1'
  | 'ipa-2'
  | 'newcomer';

/** Signs in on the page that asks for it, as a demo person. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'ログインする' }).click();
  await page.getByRole('button', { name, exact: true }).click();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ログアウト', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ログアウトしました');
}

export async function tokenOf(request: APIRequestContext, person: Person): Promise<string> {
  const form = { grant_type: 'urn:kyojo:demo-person', person };
  const { access_token } = await (await request.post('/issuer/token', { form })).json();
  return access_token;
}

/** The person's own way to ask the API, without the pages. */
export async function callerOf(request: APIRequestContext, person: Person) {
  const headers = { Authorization: `Bearer ${await tokenOf(request, person)}` };
  return {
    get: (path: string) => request.get(path, { headers }),
    post: (path: string, data: object = {}, more: Record<string, string> = {}) =>
      request.post(path, { headers: { ...headers, ...more }, data }),
    delete: (path: string, more: Record<string, string> = {}) =>
      request.delete(path, { headers: { ...headers, ...more } }),
  };
}

/** Lets the page's tab begin as one that has signed in; that itself is tried in staff.spec.ts. */
export async function enterAs(page: Page, person: Person): Promise<void> {
  const access_token = await tokenOf(page.request, person);
  const user = JSON.stringify({
    access_token,
    token_type: 'Bearer',
    scope: 'openid profile',
    profile: { iss: 'https://issuer.localhost', sub: person, aud: 'kyojo-pages', name: person },
    expires_at: Math.floor(Date.now() / 1000) + 600,
  });
  await page.addInitScript((session) => {
    if (sessionStorage.getItem('kyojo.staff.activeAt')) return;
    sessionStorage.setItem('kyojo.staff.user:https://issuer.localhost:kyojo-pages', session);
    sessionStorage.setItem('kyojo.staff.activeAt', String(Date.now()));
  }, user);
}
