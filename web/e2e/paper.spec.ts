import { expect } from '@playwright/test';
import { expectAccessible, NANIWA, picture, printedPages, test } from './page';
import { enterAs } from './people';

const DESK = `${NANIWA}/desk`;

test('a code for a seminar is made, handed out, used and ended', { tag: '@desktop' }, async ({ page }) => {
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
  const storing = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith(`${DESK}/diagnoses`),
  );
  await page.keyboard.press('Enter');
  const { firmId } = await (await storing).json();
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
  await expect(field, 'the next sheet can be typed at once').toBeFocused();
  await page.getByRole('link', { name: '一覧', exact: true }).click();
  const row = page.getByRole('row').filter({ has: page.locator(`a[href*="${firmId}"]`) });
  await expect(row).toContainText('34点');
  await expect(row).toContainText('窓口で入力');
});

test('a sheet from paper by touch', { tag: '@phone' }, async ({ page }) => {
  await enterAs(page, 'naniwa-staff');
  await page.goto(`${DESK}/paper`);
  await page.getByRole('button', { name: /^1\s*実施している$/ }).tap();
  await page.getByRole('button', { name: /1つ戻る/ }).tap();
  for (let question = 0; question < 25; question++) {
    await page.getByRole('button', { name: /一部実施している/ }).tap();
  }
  await page.getByRole('button', { name: /送る/ }).tap();
  await expect(page.getByText('先に、事業者が同意したことを確かめて')).toBeVisible();
  await page.getByRole('checkbox').check();
  await page.getByText('会社名や業種も入力する').tap();
  const name = `紙の見本商店 ${Date.now()}`;
  await page.getByLabel('会社名').fill(name);
  await page.getByRole('checkbox', { name: /に印がある$/ }).check();
  await page.getByRole('button', { name: /送る/ }).tap();
  await expect(page.getByText(/いま入力した用紙：50点/)).toBeVisible();
  await expect(page.getByLabel('会社名')).toHaveValue('');
  await picture(page, '89-paper');
  await expectAccessible(page);
  await page.getByRole('link', { name: '一覧', exact: true }).tap();
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('窓口で入力');

  // From the firm's page whoever typed it in takes it back, after being asked once more.
  await row.getByRole('link', { name }).tap();
  const takeBack = page.getByRole('button', { name: 'この紙の回答を取り消す' });
  await takeBack.tap();
  await picture(page, '8a-take-back');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'やめる' }).tap();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await takeBack.tap();
  await page.getByRole('dialog').getByRole('button', { name: 'この紙の回答を取り消す' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('診断の一覧');
  await expect(page.locator('.desk-table')).toBeVisible();
  await expect(row).toHaveCount(0);
});
