import { expect } from '@playwright/test';
import { agree, begun, carryOut, closingPage, FIRST_OWNER, keep, open, SECOND_OWNER } from './closing';
import { expectAccessible, newDevice, picture, test } from './page';
import { callerOf, enterAs } from './people';

const CHIKUSHI = '00000000000000000000000003';

test('one owner asks for the closing, thinks again, asks once more; the other confirms', {
  tag: '@phone',
}, async ({ page, request, context }) => {
  const matter = await open(request);
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
  await carryOut(page, (await begun(request, 'agreed')) ?? (await agree(request)));
  // The page is closed in the middle; erasing.spec.ts goes on.
});
