import { readFile } from 'node:fs/promises';
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { expectAccessible, NANIWA, picture, printedPages, SHOP, test } from './page';
import { callerOf, enterAs, signIn, signOut } from './people';

const DESK = `${NANIWA}/desk`;

function isPhone(): boolean {
  return test.info().project.name === 'phone';
}

/** A firm's sheet, sent without the pages. */
async function leave(request: APIRequestContext, firmName: string, shareIdentity: boolean): Promise<void> {
  const response = await request.post(`/v1${NANIWA}/diagnoses`, {
    data: {
      questionSet: 'ipa-jisha-3.1',
      answers: Object.fromEntries(SHOP.map((answer, index) => [index + 1, answer])),
      profile: { industry: 'K', firmName, respondent: '見本 花子' },
      consent: { notice: 'standard-2026-11-24', shareIdentity },
    },
  });
  expect(response.status()).toBe(201);
}

async function rows(page: Page): Promise<string[]> {
  await expect(page.locator('.loading')).toHaveCount(0);
  return page.locator('.desk-table tbody th a').allInnerTexts();
}

test('a clerk lists firms, narrows the list, looks at one and comes back to where they were', async ({
  page,
}) => {
  await page.goto(`${DESK}/firms`);
  await signIn(page, 'なにわ 次郎');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('診断の一覧');
  await expect(page.locator('.desk-table tbody tr')).toHaveCount(50);
  await expect(page.getByText('50件まで見ています。')).toBeVisible();
  await picture(page, '80-firms');
  await expectAccessible(page);

  await page.getByRole('button', { name: '続きを見る' }).click();
  await expect(page.locator('.desk-table tbody tr').nth(51)).toBeVisible();
  await expect(page.getByText(/件で全部です。/)).toBeVisible();
  const dates = await page
    .locator('.desk-date')
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));
  expect(dates).toEqual([...dates].sort().reverse());

  // The next page stays where one goes back to.
  const all = await rows(page);
  await page.locator('.desk-table a').last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(all.at(-1) ?? '');
  await page.goBack();
  await expect(page.locator('.desk-table tbody tr')).toHaveCount(all.length);

  await page.getByText('条件でしぼる').click();
  await page.getByLabel('段階').selectOption('49点以下');
  await page.getByLabel('都道府県').selectOption('奈良県');
  await expect(page).toHaveURL(/prefecture=29/);
  const narrowed = await rows(page);
  expect(narrowed.length).toBeGreaterThan(0);
  expect(narrowed.length).toBeLessThan(50);
  for (const row of await page.locator('.desk-table tbody tr').allInnerTexts()) {
    expect(row).toContain('奈良県');
    expect(row).toContain('49点以下');
  }
  await page.getByLabel('招待コード').selectOption('情報セキュリティ講習会（架空）');
  for (const origin of await page.locator('.desk-table td:last-child').allInnerTexts()) {
    expect(origin).toContain('講習会');
  }
  await page.getByLabel('招待コード').selectOption('すべて');
  await page.getByLabel('どこから').selectOption('セミナー');
  await page.getByLabel('業種').selectOption('S');
  await expect(page.getByText('この条件に合う診断はありません。')).toBeVisible();
  await picture(page, '81-none');
  await expectAccessible(page);
  await page.getByLabel('業種').selectOption('すべて');
  await page.getByLabel('どこから').selectOption('すべて');
  expect(await rows(page)).toEqual(narrowed);

  // The filter is there again by the browser's way back, by the page's own, and after a reload.
  await page.locator('.desk-table a').first().click();
  await expect(page.getByRole('link', { name: '← 一覧へ戻る' })).toBeVisible();
  await page.getByRole('link', { name: '← 一覧へ戻る' }).click();
  await expect(page.getByLabel('都道府県')).toHaveValue('29');
  expect(await rows(page)).toEqual(narrowed);
  await page.reload();
  await expect(page.locator('.desk-table')).toBeVisible();
  expect(await rows(page)).toEqual(narrowed);

  await page.getByRole('button', { name: '条件をなくす' }).click();
  await page.getByRole('button', { name: '半年来ていない' }).click();
  await expect(page).toHaveURL(/notSince=/);
  const halfYearAgo = new URL(page.url()).searchParams.get('notSince')?.replaceAll('-', '/') ?? '';
  await expect(page.getByText(/件で全部です。/)).toBeVisible();
  for (const date of await page.locator('.desk-date').allInnerTexts()) expect(date < halfYearAgo).toBe(true);
  await picture(page, '82-half-a-year');
  if (isPhone()) return;

  await page.getByText('13か月の動きを表で見る').click();
  await expect(page.locator('.desk-numbers tbody tr')).toHaveCount(13);
  await page.getByRole('button', { name: 'すべての診断' }).click();
  await expect(page.getByText('このあとも診断あり').first()).toBeVisible();
  await expectAccessible(page);
  await signOut(page);
});

test('who a firm is shows only where it agreed; it is confirmed, taken back, and in the trail', async ({
  page,
  request,
}) => {
  const mark = `${test.info().project.name}${Date.now() % 1_000_000}`;
  await leave(request, `隠れた商店 ${mark}`, false);
  await leave(request, `見本商店 ${mark}`, true);
  await enterAs(page, 'naniwa-owner');
  await page.goto(`${DESK}/firms`);
  await page.getByRole('link', { name: `見本商店 ${mark}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`見本商店 ${mark}`);
  await expect(page.getByText('見本 花子')).toBeVisible();
  await expect(page.getByText('これまでの診断（1回）')).toBeVisible();
  await page.getByRole('button', { name: '確認済みにする' }).click();
  await expect(page.getByText(/なにわ 花子 さんが.*に確認しました/)).toBeVisible();
  await picture(page, '83-firm');
  await expectAccessible(page);
  expect(await printedPages(page, 'firm')).toBeLessThan(6);
  await page.getByRole('link', { name: '← 一覧へ戻る' }).click();
  await expect(page.getByRole('row', { name: new RegExp(mark) })).toContainText('確認済み');
  await page.goBack();
  await page.getByRole('button', { name: '確認済みを取り消す' }).click();
  await expect(page.getByRole('button', { name: '確認済みにする' })).toBeVisible();

  await page.getByRole('link', { name: '一覧', exact: true }).click();
  await page
    .getByRole('row', { name: /名前なし/ })
    .first()
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^名前なし（....）$/);
  await expect(page.getByText('担当者に見せることに同意していません')).toBeVisible();
  await expect(page.getByText('34点').first()).toBeVisible();
  expect(await page.content()).not.toContain('隠れた商店');
  await picture(page, '84-firm-unnamed');
  await expectAccessible(page);
  if (isPhone()) return;

  await page.getByRole('link', { name: '記録' }).click();
  await page.getByLabel('何をしたか').selectOption('会社の確かめを取り消した');
  await page.locator('.trail a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`見本商店 ${mark}`);
  await page.goto(`${DESK}/firms/${'0'.repeat(26)}`);
  await expect(page.getByText('この事業者は見つかりませんでした。')).toBeVisible();
  await expectAccessible(page);
});

test('the list is saved as a file that Excel opens and that calculates nothing', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  const mark = String(Date.now() % 1_000_000);
  await leave(request, `=HYPERLINK("http://x.example","${mark}")`, true);
  await leave(request, `カンマ, と "引用" ${mark}`, true);
  await enterAs(page, 'naniwa-staff');
  await page.goto(`${DESK}/firms`);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'この一覧をCSVで保存する' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^shindan-\d{4}-\d\d-\d\d\.csv$/);
  const bytes = await readFile(await download.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString('utf8').slice(1);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines[0]).toMatch(/^診断日時,会社名,回答者,/);
  expect(lines.length - 2).toBeGreaterThanOrEqual(62);
  expect(text).toContain(`"'=HYPERLINK(""http://x.example"",""${mark}"")"`);
  expect(text).toContain(`"カンマ, と ""引用"" ${mark}"`);
  for (const cell of text.split(/[,\r\n]+/)) expect(cell).not.toMatch(/^"?[=+@]/);
  await page.getByText('条件でしぼる').click();
  await page.getByLabel('業種').selectOption('不動産業、物品賃貸業');
  await expect(page).toHaveURL(/industry=K/);
  const narrower = page.waitForEvent('download');
  await page.getByRole('button', { name: 'この一覧をCSVで保存する' }).click();
  const narrowed = (await readFile(await (await narrower).path())).toString('utf8');
  expect(
    narrowed
      .split('\r\n')
      .slice(1, -1)
      .every((line) => line.includes('不動産')),
  ).toBe(true);
});

test('a code for a seminar is made, handed out, used and ended', async ({ page }) => {
  const label = `商工会セミナー ${test.info().project.name}`;
  await enterAs(page, 'naniwa-staff');
  await page.goto(`${DESK}/codes`);
  await page.getByRole('button', { name: 'コードをつくる' }).click();
  await expect(page.getByText('名前を入れてください。')).toBeVisible();
  await expect(page.getByLabel('名前')).toBeFocused();
  await page.getByLabel('名前').fill(label);
  await page.getByLabel('最後の日').fill('2020-01-01');
  await page.getByRole('button', { name: 'コードをつくる' }).click();
  await expect(page.getByLabel('最後の日')).toHaveAttribute('aria-invalid', 'true');
  await picture(page, '85-code-faults');
  await expectAccessible(page);
  const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('最後の日').fill(until);
  await page.getByRole('button', { name: 'コードをつくる' }).click();
  await expect(page.getByText(`「${label}」のコード`)).toBeVisible();
  await picture(page, '86-codes');
  await expectAccessible(page);

  const card = page.getByRole('article', { name: label });
  const code = await card.locator('.desk-code-text').innerText();
  await card.getByRole('link', { name: '配布用のページ' }).click();
  await expect(page.locator('.desk-handout')).toContainText(code);
  await picture(page, '87-handout');
  await expectAccessible(page);
  expect(await printedPages(page, 'handout')).toBe(1);
  await page.goto(`${NANIWA}?origin=${code.replace('-', '')}`);
  await expect(page.getByText(label)).toBeVisible();

  await page.goto(`${DESK}/codes`);
  await card.getByRole('button', { name: '終わらせる' }).click();
  await card.getByRole('button', { name: 'このコードを終わらせる' }).click();
  await expect(card).toHaveCount(0);
  await page.getByText(/終わったコード/).click();
  await expect(page.getByText(`${label}（${code}）`)).toBeVisible();
});

test('a sheet from paper by keys alone: 26 of them, faults, corrections, undo, the next sheet', {
  tag: '@desktop',
}, async ({ page }) => {
  await enterAs(page, 'naniwa-staff');
  await page.goto(`${DESK}/paper`);
  const field = page.getByRole('group', { name: /回答の入力欄/ });
  const counted = () => page.getByText(/このページで\d+枚/);
  // To the box that says firms agreed, and on to the sheet, by keys too.
  await page.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(field).toBeFocused();
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      () => {
        document.body.dataset.keys = String(Number(document.body.dataset.keys ?? 0) + 1);
      },
      true,
    );
  });
  const keys = async () => Number(await page.evaluate(() => document.body.dataset.keys));
  await page.keyboard.type(`${'1'.repeat(5)}${'2'.repeat(8)}${'3'.repeat(10)}44`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/いま入力した用紙：34点/)).toBeVisible();
  console.log(`a sheet from paper took ${await keys()} keys`);
  expect(await keys()).toBeLessThanOrEqual(27);
  await expect(counted()).toHaveText('このページで1枚入力しました。');
  await expect(field).toBeFocused();

  // The next one, with what goes wrong.
  await page.keyboard.press('7');
  await expect(page.getByText('1から5の数字を押してください。')).toBeVisible();
  await page.keyboard.press('5');
  await expect(page.getByText('この設問では「該当なし」（5）を選べません。')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('まだ25問そろっていません。')).toBeVisible();
  await picture(page, '88-paper-wrong');
  await expectAccessible(page);
  await page.keyboard.type('3');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('1'.repeat(25));
  await page.keyboard.press('1');
  await expect(page.getByText('25問そろっています。')).toBeVisible();
  await page.getByText('会社名や業種も入力する').click();
  await page.getByLabel('前の控え').fill('控えではない文字');
  await field.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('前の控え')).toHaveAttribute('aria-invalid', 'true');
  await picture(page, '88-paper-facts');
  await expectAccessible(page);
  await page.getByLabel('前の控え').fill('');
  await field.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/いま入力した用紙：100点/)).toBeVisible();
  await expect(counted()).toHaveText('このページで2枚入力しました。');
  await picture(page, '89-paper');
  await expectAccessible(page);

  // The receipt to print, and back to the same sitting.
  await page.getByRole('link', { name: '控えを印刷する' }).first().click();
  await expect(page.locator('.receipt-body')).toBeVisible();
  await page.goBack();
  await expect(counted()).toHaveText('このページで2枚入力しました。');
  await page.getByRole('button', { name: 'いまの1枚を取り消す' }).click();
  await expect(counted()).toHaveText('このページで1枚入力しました。');
  await page.getByRole('link', { name: '一覧', exact: true }).click();
  await expect(page.locator('.desk-table tbody tr').first()).toContainText('34点');
  await expect(page.locator('.desk-table tbody tr').first()).toContainText('窓口で入力');
});

test('a sheet from paper by touch', { tag: '@phone' }, async ({ page }) => {
  await enterAs(page, 'naniwa-staff');
  await page.goto(`${DESK}/paper`);
  await page.getByRole('button', { name: '実施している' }).first().tap();
  await page.getByRole('button', { name: /1つ戻る/ }).tap();
  for (let question = 0; question < 25; question++) {
    await page.getByRole('button', { name: /一部実施している/ }).tap();
  }
  await page.getByRole('button', { name: /送る/ }).tap();
  await expect(page.getByText('先に、事業者が同意したことを確かめて')).toBeVisible();
  await page.getByRole('checkbox').check();
  await page.getByText('会社名や業種も入力する').tap();
  await page.getByLabel('会社名').fill('紙の見本商店');
  await page.getByRole('checkbox', { name: /に印がある$/ }).check();
  await page.getByRole('button', { name: /送る/ }).tap();
  await expect(page.getByText(/いま入力した用紙：50点/)).toBeVisible();
  await expect(page.getByLabel('会社名')).toHaveValue('');
  await picture(page, '89-paper');
  await expectAccessible(page);
  await page.getByRole('link', { name: '一覧', exact: true }).tap();
  await expect(page.getByRole('row', { name: /紙の見本商店/ }).first()).toContainText('窓口で入力');
});

test('a lecturer and IPA are offered no firm; whoever was taken out is out within a minute', {
  tag: '@desktop',
}, async ({ page, request }) => {
  const owner = await callerOf(request, 'naniwa-owner');
  const invited = await owner.post(`/v1${NANIWA}/members`, { role: 'STAFF', name: '短い間の人' });
  const { invitation } = await invited.json();
  const newcomer = await callerOf(request, 'newcomer');
  const accepted = await newcomer.post(`/v1${NANIWA}/membership`, {}, { Invitation: invitation });
  const { memberId } = await accepted.json();

  await enterAs(page, 'newcomer');
  await page.goto(`${DESK}/firms`);
  await expect(page.locator('.desk-table')).toBeVisible();
  const roster = await owner.get(`/v1${NANIWA}/members`);
  const began = Date.now();
  const removed = await owner.delete(`/v1${NANIWA}/members/${memberId}`, {
    'If-Match': roster.headers().etag ?? '',
  });
  expect(removed.status()).toBe(200);
  // The page that stands open, too: its next question is refused.
  await expect(async () => {
    await page.getByRole('button', { name: 'すべての診断' }).click();
    await page.getByRole('button', { name: '事業者ごとに最新' }).click();
    await expect(page.getByText('この操作は、あなたの権限ではできません。')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000, intervals: [2000] });
  console.log(`taken out after ${((Date.now() - began) / 1000).toFixed(0)} s`);
  await expect(page.locator('.desk-table')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'このページの担当者として登録されていません',
  );
});

test('a lecturer finds what is theirs', { tag: '@desktop' }, async ({ page }) => {
  await enterAs(page, 'naniwa-lecturer');
  await page.goto(DESK);
  await expect(page.getByRole('link', { name: '回答用紙を印刷する' })).toBeVisible();
  await expect(page.getByRole('link', { name: '一覧', exact: true })).toHaveCount(0);
  await picture(page, '90-lecturer');
  await expectAccessible(page);
  await page.goto(`${DESK}/firms`);
  await expect(page.getByText('この操作は、あなたの権限ではできません。')).toBeVisible();
  await expectAccessible(page);
});
