import { expect, type Page } from '@playwright/test';
import { expectAccessible, NANIWA, newDevice, picture, printedPages, test } from './page';

/** As far as the last screen, with the fewest answers. */
async function begin(page: Page, root = NANIWA): Promise<void> {
  await page.goto(`${root}/incident/report?seen=FILES_LOCKED`);
  await expect(page.getByRole('checkbox', { name: /ファイルが開けない/ })).toBeChecked();
  await page.getByRole('button', { name: 'たったいま' }).click();
}

async function next(page: Page, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) await page.getByRole('button', { name: '次へ' }).click();
}

/** What somebody with a ransom note might say. */
async function answer(page: Page): Promise<void> {
  await begin(page);
  await page.getByRole('group', { name: 'まだ続いていますか' }).getByText('はい').click();
  await picture(page, '64-report-seen');
  await expectAccessible(page);
  await next(page);
  await page.getByText('大事な仕事が止まった（元に戻す手だてはある）').click();
  await page.getByText('いまも広がっている').click();
  await picture(page, '65-report-harm');
  await expectAccessible(page);
  await next(page);
  await page.getByRole('group', { name: '個人の情報が関わっていますか' }).getByText('はい').click();
  await page.getByText('1〜100人').click();
  await picture(page, '66-report-data');
  await expectAccessible(page);
  await next(page);
  await page.getByText('ネットワークから外した').click();
  await picture(page, '67-report-firm');
  await expectAccessible(page);
  await next(page);
}

const SEND = '報告を送る';

test('a report with a few answers brings receipt, class, contacts, duties and sheets', async ({ page }) => {
  await answer(page);
  await page.getByLabel('くわしいこと').fill('カード 4111 1111 1111 1111 の画面');
  await expect(page.getByText('カード番号のような数字があります')).toBeVisible();
  await page.getByLabel('くわしいこと').fill('会計のパソコンに赤い画面');
  await page.getByText('連絡先を書く').click();
  await page.getByLabel('会社名・お店の名前').fill('山田商店');
  await page.getByLabel('電話番号').fill('06-0000-0000');
  await page.getByLabel(/読み、同意します/).check();
  await picture(page, '68-report-send');
  await expectAccessible(page);
  await page.getByRole('button', { name: SEND }).click();
  await expect(page.getByText('控えは今だけ表示します')).toBeVisible();
  await expect(page.getByText(/いまの状態：受付/)).toBeVisible();
  await expect(page.locator('.report-type')).toContainText('ランサムウェア');
  await expect(page.getByText('緊急（4）')).toBeVisible();
  await expect(page.locator('.duties-REQUIRED')).toContainText('速報');
  await picture(page, '69-report-result');
  const first = await page.locator('.report-contacts > li').first().boundingBox();
  const screens = page.viewportSize()?.height ?? 0;
  expect(first?.y, 'whom to call first, within two screens').toBeLessThan(2 * screens);
  await expect(page.getByText(/急がない連絡先/)).toBeVisible();
  expect(await printedPages(page, '69-report-result')).toBeGreaterThan(1);
  await expectAccessible(page);
  await page.getByText('伝える文を見る').first().click();
  await expect(page.locator('.report-letter pre').first()).toContainText('山田商店');

  await page.getByRole('link', { name: '書き写し用の紙を開く' }).click();
  await expect(page.locator('.transfer')).toContainText('1〜100人');
  await expect(page.locator('.transfer')).toContainText('不明');
  await picture(page, '70-sheets');
  await expectAccessible(page);
  expect(await printedPages(page, '71-sheet-ppc')).toBeLessThanOrEqual(2);
  await page.getByRole('link', { name: /共通様式2/ }).click();
  await expect(page.getByText('公式様式未確認').first()).toBeVisible();
});

test('offline in the middle, a reload and a double tap make one report', async ({ page, context }) => {
  let posts = 0;
  page.on('response', (response) => {
    if (response.request().method() === 'POST' && response.url().endsWith('/incidents')) posts++;
  });
  await begin(page);
  await next(page, 4);
  await page.getByLabel('くわしいこと').fill('停電のあと動かない');
  await page.reload();
  await expect(page.getByText('この端末に残っていた書きかけから続けます。')).toBeVisible();
  await next(page, 4);
  await expect(page.getByLabel('くわしいこと')).toHaveValue('停電のあと動かない');
  await page.getByLabel(/読み、同意します/).check();
  await context.setOffline(true);
  await page.getByRole('button', { name: SEND }).click();
  await expect(page.getByRole('alert')).toContainText('書いたことはこの端末に残っています');
  await expectAccessible(page);
  await context.setOffline(false);
  await page.getByRole('button', { name: SEND }).dblclick();
  await expect(page.getByText('控えは今だけ表示します')).toBeVisible();
  expect(posts).toBe(1);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('report'))),
  ).toEqual([]);
});

test('an answer that was lost is asked for again, and there is one report', async ({ page }) => {
  const numbers: string[] = [];
  let isLost = true;
  await page.route('**/incidents', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const response = await route.fetch();
    numbers.push((await response.json()).number);
    if (!isLost) return route.fulfill({ response });
    isLost = false;
    return route.abort('connectionreset');
  });
  await begin(page);
  await next(page, 4);
  await page.getByLabel(/読み、同意します/).check();
  await page.getByRole('button', { name: SEND }).click();
  await expect(page.getByRole('alert')).toContainText('二重には届きません');
  await page.getByRole('button', { name: SEND }).click();
  await expect(page.getByText('控えは今だけ表示します')).toBeVisible();
  expect(new Set(numbers).size).toBe(1);
  expect(numbers).toHaveLength(2);
});

test('two tabs on one device write one report', async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await other.goto(`${NANIWA}/incident/report`);
  await expect(other.getByRole('checkbox', { name: /ファイルが開けない/ })).toBeChecked();
  await other.getByRole('group', { name: 'まだ続いていますか' }).getByText('いいえ').click();
  await expect(page.getByRole('group', { name: 'まだ続いていますか' }).getByLabel('いいえ')).toBeChecked();
});

test('a reporter comes back on another device, adds, writes, attaches, and erases', async ({
  page,
  context,
}) => {
  await begin(page);
  await next(page, 4);
  await page.getByLabel(/読み、同意します/).check();
  await page.getByRole('button', { name: SEND }).click();
  await page.getByText('控えのリンクと文字を見る').click();
  const link = await page.getByRole('link', { name: /#receipt=/ }).getAttribute('href');
  const device = await newDevice(context);
  const there = await device.newPage();
  await there.goto(link ?? '');
  await expect(there.getByText(/いまの状態：受付/)).toBeVisible();
  expect(there.url()).not.toContain('receipt=');
  await there.getByLabel('連絡を書く').fill('まだ止まりません');
  await there.getByRole('button', { name: '連絡を送る' }).click();
  await expect(there.locator('.message')).toContainText('まだ止まりません');
  const file = { name: 'gamen.png', mimeType: 'image/png', buffer: PNG };
  await there.getByLabel('画面の写真などを添える').setInputFiles(file);
  await expect(there.getByText(/gamen\.png（1 kB）/)).toBeVisible();
  await expect(there.getByText('届きました', { exact: true })).toBeVisible();
  const lie = { name: 'uso.png', mimeType: 'image/png', buffer: Buffer.from('MZ this is a program') };
  await there.getByLabel('画面の写真などを添える').setInputFiles(lie);
  await expect(there.getByRole('alert')).toContainText('名前や種類と合わない');
  await picture(there, '72-case');
  await expectAccessible(there);
  await there.getByRole('link', { name: '答えを直して送る' }).click();
  await next(there, 2);
  await there.getByText('1,001人以上').click();
  await next(there, 2);
  await there.getByRole('button', { name: '新しい版として送る' }).click();
  await expect(there.getByText('第2版')).toBeVisible();
  await there.getByRole('button', { name: '報告をすべて消す' }).click();
  await there.getByRole('dialog').getByRole('button', { name: '報告をすべて消す' }).click();
  await expect(there.getByRole('heading', { level: 1 })).toHaveText('報告を消しました');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('報告を消しました');
  await device.close();
});

test('without a community the answers are judged, and nothing is stored', async ({ page }) => {
  await begin(page, '');
  await next(page, 4);
  await page.getByRole('button', { name: '結果を見る' }).click();
  await expect(page.locator('.report-type')).toContainText('ランサムウェア');
  await picture(page, '73-open-result');
  await expectAccessible(page);
  await page.reload();
  await expect(page.locator('.report-type')).toContainText('ランサムウェア');
  await page.getByRole('link', { name: '書き写し用の紙を開く' }).click();
  await expect(page.locator('.transfer')).toBeVisible();
});

/** The smallest picture: one transparent point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
