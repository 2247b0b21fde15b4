import { expect } from '@playwright/test';
import { closingPage, erased, FIRST_OWNER, saved } from './closing';
import { expectAccessible, picture, test } from './page';
import { callerOf, enterAs } from './people';

test('after a closing everybody is told that the community is gone', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  test.setTimeout(500_000);
  const matter = await erased(page, request);
  await expect(async () => {
    await page.goto(`/communities/${matter.community}`);
    await expect(page.getByText('この地域は閉じられました')).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 130_000 });
  await expect(page.getByRole('link', { name: /診断をはじめる/ })).toHaveCount(0);
  for (const viewport of [{ width: 360, height: 740 }, page.viewportSize()]) {
    if (viewport) await page.setViewportSize(viewport);
    await picture(page, `9b-closed-page-${viewport?.width}`);
    await expectAccessible(page);
  }
  await page.getByRole('link', { name: 'ほかの地域を探す' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('5分で、会社の守りを確かめる');
  const { diagnosisId, receipt } = matter.firm;
  await page.goto(`/communities/${matter.community}/results/${diagnosisId}#receipt=${receipt}`);
  await expect(page.getByText('この控えでは開けませんでした')).toBeVisible();
  await expect(page.getByText('この地域は閉じられました')).toBeVisible();
  await picture(page, '9c-firm-after');
  await expectAccessible(page);

  // Of those who worked there, its owners still see how it ended, and nothing else.
  await enterAs(page, FIRST_OWNER);
  await page.goto(`/communities/${matter.community}/desk/firms`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'このページの担当者として登録されていません',
  );
  await page.goto(closingPage(matter));
  await expect(page.getByText('この地域を閉じました。')).toBeVisible();
  await saved(page, '控えをファイルに保存する');
  await picture(page, '9e-owner-after');
  await expectAccessible(page);
  const owner = await callerOf(request, FIRST_OWNER);
  expect((await owner.get(`/v1/communities/${matter.community}/desk/diagnoses`)).status()).toBe(403);
});

test('IPA sees that the community was closed, and no archive', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  test.setTimeout(400_000);
  const matter = await erased(page, request);
  await enterAs(page, 'ipa-1');
  await page.goto(`/ipa/communities/${matter.community}/closing`);
  await expect(page.getByText('この地域は閉じられました。')).toBeVisible();
  await expect(page.getByRole('button', { name: /控え/ })).toHaveCount(0);
  await picture(page, '9d-ipa-closed');
  await expectAccessible(page);
  await page.goto('/ipa');
  await expect(page.getByRole('link', { name: 'なにわ地域SECUNITY（架空）', exact: true })).toBeVisible();
  await expect(page.getByText(matter.name)).toHaveCount(0);
});
