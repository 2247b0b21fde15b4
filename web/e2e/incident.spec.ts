import { expect } from '@playwright/test';
import { expectAccessible, picture, test } from './page';

test('from a community it takes three taps to what to do now, and then no network', async ({
  page,
  context,
}) => {
  await page.goto('/?prefecture=27');
  await page.locator('.card').getByRole('link').first().click();
  await page.getByRole('link', { name: 'いま、被害にあったかもしれない方へ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('困ったことが起きたとき');
  await expect(page.getByRole('link', { name: '110', exact: true })).toHaveAttribute('href', 'tel:110');
  await expect(page.getByRole('contentinfo')).not.toContainText('この診断について');
  await picture(page, '60-incident');
  await expectAccessible(page);

  await expect(page.getByRole('link', { name: /のページへ$/ })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: /ファイルが開けない/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('.steps-now li').first()).toContainText('LANケーブルを抜き');
  await expect(page.locator('.steps-dont li').first()).toContainText('電源を切らない');
  await expect(page.locator('.windows').getByRole('link', { name: '#9110' })).toHaveAttribute(
    'href',
    'tel:%239110',
  );
  await expect(page.locator('.windows h3').first()).toContainText('（この地域）');
  await picture(page, '61-incident-advice');
  await expectAccessible(page);

  await page.goBack();
  await expect(page.getByRole('button', { name: /ファイルが開けない/ })).toBeFocused();
});

test('every symptom leads to advice that names whom to turn to', async ({ page }) => {
  await page.goto('/incident');
  const symptoms = page.locator('.symptom');
  await expect(symptoms).toHaveCount(17);
  for (let index = 0; index < 17; index++) {
    await symptoms.nth(index).click();
    await expect(page.locator('.steps-now li').first()).toBeVisible();
    await expect(page.locator('.windows h3').first()).toBeVisible();
    await page.getByRole('link', { name: '← 選び直す' }).click();
  }
});

test('a link to one symptom opens its advice, and a wrong one the list', async ({ page }) => {
  await page.goto('/incident?seen=PAYMENT_REQUESTED');
  await expect(page.locator('.steps-now li').first()).toContainText('銀行へ今すぐ電話');
  await page.emulateMedia({ media: 'print' });
  await picture(page, '62-incident-print');
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/incident?seen=NOTHING');
  await expect(page.locator('.symptom').first()).toBeVisible();
});

test('where the advice does not come, the page says so and asks again', async ({ page }) => {
  await page.route('**/v1/incident-guides/current', (route) => route.abort());
  await page.goto('/incident');
  await expect(page.getByRole('alert')).toContainText('つながりませんでした');
  await expect(page.getByRole('link', { name: '110', exact: true })).toBeVisible();
  await page.unroute('**/v1/incident-guides/current');
  await page.getByRole('button', { name: 'もう一度読み込む' }).click();
  await expect(page.locator('.symptom').first()).toBeVisible();
});
