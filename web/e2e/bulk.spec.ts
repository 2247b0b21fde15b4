import { expect } from '@playwright/test';
import { labelThat, searchField, tabTo } from './labels';
import { expectAccessible, picture, test } from './page';

test('a file is dropped or chosen, in the encodings of spreadsheets; a workbook is explained', async ({
  page,
}) => {
  await page.goto('/jcstar/check');
  const choose = page.getByLabel('ファイルを選ぶ');
  await choose.setInputFiles({
    name: '台帳.xlsx',
    mimeType: '',
    buffer: Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe]),
  });
  await expect(page.getByRole('alert')).toContainText('Excelのファイルのようです');
  await picture(page, 'check-7-workbook');
  await expectAccessible(page);
  // 型番, and an MHN-1 below it, in Shift_JIS.
  const shiftJis = Buffer.from([
    0x8c, 0x5e, 0x94, 0xd4, 0x0d, 0x0a, 0x4d, 0x48, 0x4e, 0x2d, 0x31, 0x0d, 0x0a,
  ]);
  await choose.setInputFiles({ name: '台帳.csv', mimeType: 'text/csv', buffer: shiftJis });
  await expect(page.getByRole('heading', { name: '台帳.csv：1台' })).toBeVisible();
  await page.getByRole('button', { name: 'やめる' }).click();
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['\ufeff品名,備考\r\nルーター,MHN-2 相当\r\n'], '落とした.csv'));
    return transfer;
  });
  await page.dispatchEvent('.jc-drop', 'drop', { dataTransfer: data });
  await expect(page.getByText('見出しがわからないので')).toBeVisible();
  await picture(page, 'check-8-guessed');
  await expectAccessible(page);
});

test('10,000 devices are checked in parts, can be stopped, and stay quick', async ({ page }) => {
  await page.goto('/jcstar/check');
  let held = 0;
  await page.route('**/v1/jcstar/inventory-checks', async (route) => {
    held++;
    if (held === 3) await new Promise((done) => setTimeout(done, 1500));
    await route.continue().catch(() => {});
  });
  const rows = Array.from({ length: 10_000 }, (_, index) => `機器${index + 1},NONE-${index}`);
  const csv = `機器名,型番\r\n${rows.join('\r\n')}\r\n`;
  await page
    .getByLabel('ファイルを選ぶ')
    .setInputFiles({ name: '台帳.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByRole('button', { name: 'この10000台を調べる' }).click();
  await page.getByRole('button', { name: 'やめる', exact: true }).click();
  await expect(page.getByText(/台まで調べて、やめました/)).toBeVisible();
  await picture(page, 'check-9-stopped');
  await expectAccessible(page);
  await page.getByRole('button', { name: '続きを調べる' }).click();
  await expect(page.locator('progress')).toBeVisible();
  await expect(page.getByText('10000台のうち、0台に')).toBeVisible();
  await expect(page.locator('progress')).toHaveCount(0, { timeout: 60_000 });
  await expect(page.locator('.jc-device')).toHaveCount(50);
  const begin = Date.now();
  await page.getByRole('button', { name: '次の50台' }).click();
  await expect(page.getByText('51〜100台目 / 10000台')).toBeVisible();
  await page.getByLabel('一覧の中をさがす').fill('機器9999');
  await expect(page.locator('.jc-device')).toHaveCount(1);
  const took = Date.now() - begin;
  console.log(`a page and a search among 10,000 devices: ${took} ms`);
  expect(took).toBeLessThan(3000);
});

test('the keyboard alone is enough', async ({ page, request, isMobile }) => {
  test.skip(isMobile === true, 'a phone has no keyboard');
  const { model } = await labelThat(request, 'VALID');
  await page.goto('/jcstar');
  await searchField(page).focus();
  await page.keyboard.type(model);
  await page.keyboard.press('Enter');
  const link = page.locator('.jc-result').first().getByRole('link');
  await expect(page.locator('.jc-result').first()).toContainText('入れた文字と同じ');
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(page.locator('.jc-answer')).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: '機器の一覧をまとめて調べる' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByText('1台ずつ入力する'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('型番'));
  await page.keyboard.type(model);
  await page.keyboard.press('Enter');
  await expect(page.locator('.jc-device')).toContainText('有効');
  await tabTo(page, page.getByRole('button', { name: `${model}を直す` }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('-no');
  await page.keyboard.press('Enter');
  await expect(page.locator('.jc-device')).not.toContainText('有効');
  await tabTo(page, page.getByRole('button', { name: '元に戻す' }), 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('.jc-device')).toContainText('有効');
});
