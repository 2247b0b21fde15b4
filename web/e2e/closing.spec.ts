import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { agree, begun, closingPage, FIRST_OWNER, keep, open, SECOND_OWNER, saved } from './closing';
import { expectAccessible, newDevice, picture, test } from './page';
import { callerOf, enterAs } from './people';

const run = promisify(execFile);
const CHIKUSHI = '00000000000000000000000003';

test('one owner asks for the closing, thinks again, asks once more; the other confirms', {
  tag: '@phone',
}, async ({ page, request, context }) => {
  const matter = await open(request, 'とじる地域SECUNITY');
  await enterAs(page, FIRST_OWNER);
  await page.goto(closingPage(matter));
  const ask = page.getByRole('button', { name: '閉じることを申し出る' });
  await expect(ask).toBeDisabled();
  await picture(page, '92-closing');
  await expectAccessible(page);
  for (const once of ['取りやめる', '進める']) {
    await page.getByLabel(/と入力してください/).fill('地域を閉じます');
    await ask.click();
    await expect(page.getByText('別の人の確認を待っています。')).toBeVisible();
    if (once === '取りやめる') await page.getByRole('button', { name: '閉じるのを取りやめる' }).click();
  }
  await picture(page, '93-asked');
  await expectAccessible(page);

  const device = await newDevice(context);
  const other = await device.newPage();
  await enterAs(other, SECOND_OWNER);
  await other.goto(closingPage(matter));
  await expect(other.getByText('事務局長 はじめて五月').first()).toBeVisible();
  await expectAccessible(other);
  await picture(other, '94-confirm');
  await other.getByRole('checkbox').check();
  await other.getByRole('button', { name: '確認する', exact: true }).click();
  await expect(other.getByText('新しい診断の受付は止まっています。')).toBeVisible();
  await other.getByText('7日待たずに進める').click();
  await picture(other, '95-waits');
  await expectAccessible(other);
  await other.getByRole('checkbox').check();
  await other.getByRole('button', { name: '待たずに進める' }).click();
  await expect(other.getByText('7日待たずに進める')).toHaveCount(0);
  await device.close();
  keep(matter);
});

test('IPA asks for a closing from its list, sees nothing of what is kept, and an owner takes it back', {
  tag: '@desktop',
}, async ({ page, request }) => {
  await enterAs(page, 'ipa-1');
  await page.goto('/ipa');
  await page.getByRole('link', { name: /^ちくし地域SECUNITY.*を閉じる手続き$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('を閉じる');
  await page.getByLabel(/と入力してください/).fill('地域を閉じます');
  await page.getByRole('button', { name: '閉じることを申し出る' }).click();
  await expect(page.getByText('地域の管理者の確認を待っています。')).toBeVisible();
  await picture(page, '96-ipa-asked');
  await expectAccessible(page);
  const colleague = await callerOf(request, 'ipa-2');
  const alone = await colleague.post(`/v1/communities/${CHIKUSHI}/closing-request/confirmation`, {
    withoutWaiting: false,
  });
  expect(alone.ok()).toBe(false);
  const ipa = await callerOf(request, 'ipa-1');
  const part = await ipa.get(`/v1/communities/${CHIKUSHI}/closing/archive-parts/${'0'.repeat(64)}`);
  expect(part.status()).toBe(403);
  const owner = await callerOf(request, 'chikushi-owner');
  expect((await owner.delete(`/v1/communities/${CHIKUSHI}/closing`)).ok()).toBe(true);
  await page.reload();
  await expect(page.getByRole('button', { name: '閉じることを申し出る' })).toBeVisible();
});

test('an owner keeps a key, saves the archive, opens it here and elsewhere, and lets the erasing begin', {
  tag: '@desktop',
}, async ({ page, request }) => {
  test.setTimeout(200_000);
  const name = 'とじる地域SECUNITY';
  const matter = (await begun(request, 'agreed')) ?? (await agree(request, name));
  await expect(async () => {
    await page.goto(`/communities/${matter.community}`);
    await expect(page.getByText('この地域は受付を終わりました')).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 90_000 });
  await expectAccessible(page);

  await enterAs(page, FIRST_OWNER);
  await page.goto(closingPage(matter));
  await page.getByRole('button', { name: '鍵を作る' }).click({ timeout: 100_000 });
  const key = await page.locator('p.closing-key').innerText();
  const keyFile = await saved(page, '鍵をファイルに保存する');
  expect(await readFile(keyFile, 'utf8')).toContain(key);
  await page.getByLabel('しまった鍵を開いて').fill(key.slice(0, -1));
  await expect(page.getByText('まだ合っていません。')).toBeVisible();
  await page.getByLabel('しまった鍵を開いて').fill(await readFile(keyFile, 'utf8'));
  await page.getByRole('checkbox').check();
  await picture(page, '97-key');
  await expectAccessible(page);
  await page.getByRole('button', { name: '控えを作り始める' }).click();

  await expect(page.getByText(/控えができました/)).toBeVisible({ timeout: 20_000 });
  const archive = await saved(page, '控えをファイルに保存する');
  await page.getByLabel('保存した控えのファイル').setInputFiles(archive);
  await page.getByLabel('しまった鍵', { exact: true }).fill(`AGE-SECRET-KEY-1${'Q'.repeat(58)}`);
  await page.getByRole('button', { name: '控えを開いてみる' }).click();
  await expect(page.getByText('この鍵では開きません。')).toBeVisible();
  await expect(page.getByRole('button', { name: 'すべて消す' })).toHaveCount(0);
  await page.getByLabel('保存した控えのファイル').setInputFiles(keyFile);
  await page.getByLabel('しまった鍵', { exact: true }).fill(key);
  await page.getByRole('button', { name: '控えを開いてみる' }).click();
  await expect(page.getByText('控えのファイルではありません。')).toBeVisible();
  await page.getByLabel('保存した控えのファイル').setInputFiles(archive);
  await page.getByRole('button', { name: '控えを開いてみる' }).click();
  await expect(page.getByText('控えは正しく開きました')).toBeVisible();
  await picture(page, '98-opened');
  await expectAccessible(page);

  const { stdout } = await run('../local/drill/run', [archive, keyFile]);
  expect(stdout).toContain(`Community ${matter.community}`);
  expect(stdout).toMatch(/Restored and read again: \d+ records, all equal\./);

  await page.getByLabel(/と入力してください/).fill('地域を閉じます');
  await page.getByRole('button', { name: 'すべて消す' }).click();
  await expect(page.getByText('消しています')).toBeVisible({ timeout: 20_000 });
  await picture(page, '99-erasing');
  await expectAccessible(page);
  // The page is closed in the middle; erasing.spec.ts goes on.
  keep({ ...matter, step: 'erasing' });
});
