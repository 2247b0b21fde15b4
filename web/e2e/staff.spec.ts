import { expect, type Page } from '@playwright/test';
import { expectAccessible, NANIWA, picture, test } from './page';
import { signIn, signOut } from './people';

const DESK = `${NANIWA}/desk`;

test('an owner invites somebody, who joins and is taken out again', async ({ page }) => {
  const place = test.info().project.name;
  const name = `経営指導員 山田太郎 ${place}`;
  await page.goto(NANIWA);
  await page.getByRole('link', { name: '地域の担当者の方' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('担当者のログイン');
  await picture(page, '50-sign-in');
  await expectAccessible(page);

  // A deep link survives signing in.
  await page.goto(`${DESK}/members`);
  await page.getByRole('button', { name: 'ログインする' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('だれとしてログインしますか');
  await picture(page, '51-people');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'なにわ 花子' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('職員の登録と入れ替え');
  await expect(page).toHaveURL(`${DESK}/members`);
  await expect(page.getByText('なにわ 花子（管理者）')).toBeVisible();
  await picture(page, '52-members');
  await expectAccessible(page);

  await page.getByRole('button', { name: '招待のリンクを作る' }).click();
  await expect(page.getByText('名前を入れてください。')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '名前' })).toBeFocused();
  await page.getByRole('textbox', { name: '名前' }).fill(name);
  await page.getByRole('button', { name: '招待のリンクを作る' }).click();
  const link = await page.locator('.notice-success .code').innerText();
  await page.getByText('QRコードで見せる').click();
  await expect(page.getByRole('heading', { name: '招待中の人' })).toBeVisible();
  await picture(page, '53-invited');
  await expectAccessible(page);
  await signOut(page);
  await picture(page, '54-signed-out');
  await expectAccessible(page);

  // The invited person, in the same browser: whoever signed out before is asked for again.
  await page.goto(link);
  await expect(page).toHaveURL(`${DESK}/join`);
  await expect(page.getByText('なにわ地域SECUNITY（架空）の担当者として招待されています。')).toBeVisible();
  await expectAccessible(page);
  await signIn(page, 'はじめて 五月');
  await expect(page.getByText('はじめて 五月 さんでログインしています。')).toBeVisible();
  await picture(page, '55-join');
  await expectAccessible(page);
  await page.getByRole('button', { name: '担当者として加わる' }).click();
  await expect(page.getByText(`${name}（職員）`)).toBeVisible();
  await picture(page, '56-desk');
  await expectAccessible(page);
  await expect(page.getByRole('link', { name: '職員', exact: true })).toHaveCount(0);
  await page.goto(link);
  await page.goto(`${DESK}/members`);
  await expect(page.getByText('このページを使えるのは管理者だけです。')).toBeVisible();
  await signOut(page);

  await page.goto(`${DESK}/members`);
  await signIn(page, 'なにわ 花子');
  await page.getByRole('button', { name: `${name} さんの名前か役割を変える` }).click();
  await page.getByRole('radio', { name: /講師/ }).first().check();
  await picture(page, '57-change');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'この内容に変える' }).click();
  await expect(page.getByText(`${name} さんの登録を変えました。`)).toBeVisible();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: `${name} さんを外す` }).click();
  await expect(page.getByText(`${name} さんを外しました。`)).toBeVisible();
  await expect(page.getByRole('textbox', { name: '名前' })).toHaveValue(name);
  await picture(page, '58-removed');
  await expectAccessible(page);
  await signOut(page);

  await page.goto(DESK);
  await signIn(page, 'はじめて 五月');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'このページの担当者として登録されていません',
  );
  await picture(page, '59-no-membership');
  await expectAccessible(page);
});

test('an invitation that was used or cut off says what to do', async ({ page }) => {
  await page.goto(`${DESK}/join`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('この招待では入れません');
  await picture(page, '60-broken-invitation');
  await expectAccessible(page);
  await page.goto(`${DESK}/join#invitation=${'0'.repeat(26)}.${'0'.repeat(26)}`);
  await signIn(page, 'はじめて 五月');
  await page.getByRole('button', { name: '担当者として加わる' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('この招待では入れません');
});

test('the last who may invite stays', async ({ page }) => {
  await page.goto('/communities/00000000000000000000000003/desk/members');
  await signIn(page, 'ちくし 一郎');
  await expect(page.getByText('最後の1人は外せません。')).toBeVisible();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'ちくし 一郎 さんを外す' }).click();
  await expect(page.getByRole('alert')).toContainText('先に後任の人を招待し');
  await picture(page, '61-last-owner');
  await expectAccessible(page);
});

test('what somebody else has changed meanwhile is shown anew', async ({ page, request }) => {
  await page.goto('/communities/00000000000000000000000002/desk/members');
  await signIn(page, 'あおば 一葉');
  await page.getByRole('button', { name: 'あおば 二葉 さんの名前か役割を変える' }).click();
  const answer = await request.post('/issuer/token', {
    form: { grant_type: 'urn:kyojo:demo-person', person: 'aoba-owner' },
  });
  const { access_token } = await answer.json();
  await request.post('/v1/communities/00000000000000000000000002/members', {
    headers: { Authorization: `Bearer ${access_token}` },
    data: { role: 'STAFF', name: 'ほかの人が招待した人' },
  });
  await page.getByRole('button', { name: 'この内容に変える' }).click();
  await expect(page.getByRole('alert')).toContainText('ほかの人が先に変更しました');
  await expect(page.getByText('ほかの人が招待した人').first()).toBeVisible();
  await page.getByRole('button', { name: 'この内容に変える' }).click();
  await expect(page.getByText('あおば 二葉 さんの登録を変えました。')).toBeVisible();
});

test('a session that has ended says so, keeps the page, and goes on after signing in', async ({ page }) => {
  await page.goto(`${DESK}/members`);
  await signIn(page, 'なにわ 太郎');
  await page.getByRole('textbox', { name: '名前' }).fill('まだ送っていない名前');
  // The token is renewed while the issuer remembers the session, without the person noticing.
  await expireToken(page);
  await page.getByRole('button', { name: '招待のリンクを作る' }).click();
  await expect(page.getByText('招待のリンクができました')).toBeVisible();

  await page.getByRole('textbox', { name: '名前' }).fill('まだ送っていない名前2');
  await expireToken(page, { refresh_token: 'forgotten.token' });
  await page.getByRole('button', { name: '招待のリンクを作る' }).click();
  await expect(page.getByText('ログインの期限が切れました。').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: '名前' })).toHaveValue('まだ送っていない名前2');
  await picture(page, '62-expired');
  await expectAccessible(page);
  await signIn(page, 'なにわ 太郎');
  await expect(page).toHaveURL(`${DESK}/members`);
  await expect(page.getByText('まだ送っていない名前').first()).toBeVisible();
});

test('a desk that was left is closed after half an hour, and a token that is refused ends the session', async ({
  page,
}) => {
  await page.goto(DESK);
  await signIn(page, 'なにわ 次郎');
  await expect(page.getByText('なにわ 次郎（職員）')).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('kyojo.staff.activeAt', String(Date.now() - 31 * 60_000)));
  await page.keyboard.press('Tab');
  await expect(page.getByText('30分操作がなかったため、ログアウトしました。')).toBeVisible();
  await expect(page.getByText('なにわ 次郎（職員）')).toHaveCount(0);
  await expect(page.evaluate(() => JSON.stringify(sessionStorage))).resolves.not.toContain('access_token');
  await picture(page, '63-idle');
  await expectAccessible(page);

  await signIn(page, 'なにわ 次郎');
  await expect(page.getByText('なにわ 次郎（職員）')).toBeVisible();
  await page.route('**/v1/communities/*/membership', (route) =>
    route.fulfill({ status: 401, contentType: 'application/json', body: '{"message":"Unauthorized"}' }),
  );
  await page.reload();
  await expect(page.getByText('ログインの期限が切れました。').first()).toBeVisible();
});

test('nothing of a session is kept beyond the tab, and nobody else fetches the library', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await page.goto(NANIWA);
  await expect(page.getByRole('link', { name: '地域の担当者の方' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((path) => path.includes('staffPages'))).toEqual([]);
  expect(scripts).not.toContain('/v1/sign-in');
  await page.goto(DESK);
  await signIn(page, 'なにわ 花子');
  await expect(page.getByText('なにわ 花子（管理者）')).toBeVisible();
  expect(scripts.filter((path) => path.includes('staffPages')).length).toBeGreaterThan(0);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('kyojo.staff');
});

test('IPA sees its own people', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'IPAの方' }).click();
  await signIn(page, 'ほんごう 一子');
  await page.getByRole('link', { name: '職員', exact: true }).click();
  await expect(page.getByText('ほんごう 二郎', { exact: true })).toBeVisible();
  await picture(page, '64-ipa-members');
  await expectAccessible(page);
});

/** Lets the tab believe that its token is over. */
async function expireToken(page: Page, changes: Record<string, string> = {}): Promise<void> {
  await page.evaluate((changed) => {
    for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith('kyojo.staff.user:'))) {
      const user = JSON.parse(sessionStorage.getItem(key) ?? '{}');
      sessionStorage.setItem(key, JSON.stringify({ ...user, expires_at: 1, ...changed }));
    }
  }, changes);
}
