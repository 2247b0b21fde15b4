import { expect } from '@playwright/test';
import { expectAccessible, picture, printedPages, test } from './page';

test('where no list has been imported it says データ未登録, and never that nothing was found', async ({
  page,
}) => {
  const list = { state: 'NOT_REGISTERED', officialPage: 'https://www.ipa.go.jp/security/jc-star/' };
  const foreign = { list: { state: 'NOT_REGISTERED' }, records: [] };
  await page.route('**/v1/jcstar/labels?**', (route) =>
    route.fulfill({ json: { list, note: 'x', labels: [], total: 0, categories: [], foreign } }),
  );
  await page.route('**/v1/jcstar/labels/**', (route) =>
    route.fulfill({ status: 404, json: { type: '/p', title: 't', status: 404, code: 'NO_DATA' } }),
  );
  await page.route('**/v1/jcstar/inventory-checks', (route) => {
    const requirement = { level: 1, on: '2026-11-28' };
    const checkedAt = '2026-11-28T00:00:00Z';
    return route.fulfill({
      json: { list, note: 'x', requirement, checkedAt, verdicts: [], labels: [], foreign },
    });
  });
  await page.goto('/jcstar?q=A');
  await expect(page.getByRole('heading', { name: 'データ未登録' })).toBeVisible();
  await expect(page.getByText('見つかりませんでした')).toHaveCount(0);
  await picture(page, 'jcstar-8-no-data');
  await expectAccessible(page);
  await page.goto('/jcstar/labels/A1');
  await expect(page.getByRole('heading', { name: 'データ未登録' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/jcstar/check');
  await page.getByLabel('表から貼りつける').fill('A1-1');
  await page.getByRole('button', { name: '貼りつけた表を読み込む' }).click();
  await page.getByRole('button', { name: 'この1台を調べる' }).click();
  await expect(page.getByRole('heading', { name: 'データ未登録' })).toBeVisible();
  await expectAccessible(page);
});

test('each state of a label is told in words first', async ({ page, request }) => {
  const words = {
    EXPIRING: 'もうすぐ期限',
    EXPIRED: 'ラベルの期限が切れています',
    NOT_IN_LAST_LIST: 'いまの一覧にはありません',
    NOT_YET_VALID: 'まだ始まっていません',
    WITHDRAWN: 'ラベルは取り消されています',
    LAPSED: 'ラベルは失効しています',
  };
  for (const [status, verdict] of Object.entries(words)) {
    const { labels } = await (await request.get(`/v1/jcstar/labels?status=${status}&limit=1`)).json();
    await page.goto(`/jcstar/labels/${encodeURIComponent(labels[0].registrationNumber)}`);
    await expect(page.locator('.jc-answer')).toContainText(verdict);
    await picture(page, `jcstar-label-${status}`);
    await expectAccessible(page);
  }
});

test('a number that is not known is not taken for insecure', async ({ page }) => {
  await page.goto('/jcstar/labels/none%20%E4%BB%AE-1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('この登録番号のラベルは見つかりません');
  await expect(page.getByText('none 仮-1')).toBeVisible();
  await expect(page.getByText('見つからないことは、安全でないことを意味しません').first()).toBeVisible();
  await picture(page, 'jcstar-9-unknown');
  await expectAccessible(page);
});

test('a label with many 型番 can be searched within, and prints', async ({ page, request, isMobile }) => {
  const { labels } = await (await request.get('/v1/jcstar/labels?limit=1')).json();
  // As many as no label of the sample list has.
  await page.route('**/v1/jcstar/labels/*', async (route) => {
    const response = await route.fetch();
    const body = await response.json();
    body.label.models = Array.from({ length: 60 }, (_, index) => ({ model: `WXK-${1000 + index}/D` }));
    await route.fulfill({ response, json: body });
  });
  await page.goto(`/jcstar/labels/${encodeURIComponent(labels[0].registrationNumber)}`);
  await expect(page.getByRole('heading', { name: 'このラベルの型番（60件）' })).toBeVisible();
  await page.getByLabel('型番でしぼる').fill('ｗｘｋ1059');
  await expect(page.locator('.jc-models li')).toHaveText(['WXK-1059/D']);
  await picture(page, 'jcstar-10-many');
  await expectAccessible(page);
  await page.getByLabel('型番でしぼる').fill('');
  await expect(page.locator('.jc-models li')).toHaveCount(60);
  if (!isMobile) expect(await printedPages(page, 'jcstar-label')).toBeLessThanOrEqual(2);
});
