import { expect } from '@playwright/test';
import { answerOneByOne, expectAccessible, picture, SHOP, test } from './page';

test('where no community serves the prefecture, the diagnosis is scored and not stored', async ({ page }) => {
  const posted: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posted.push(new URL(request.url()).pathname);
  });
  await page.goto('/?prefecture=47');
  await expect(page.getByText('沖縄県を受け持つ地域は、まだ登録されていません。')).toBeVisible();
  await picture(page, '9-no-community');
  await expectAccessible(page);
  await page.getByRole('link', { name: '登録せずに診断する' }).first().click();
  await answerOneByOne(page, SHOP);
  await page.getByRole('button', { name: '結果を見る' }).click();
  await expect(page.getByText('34点', { exact: true })).toBeVisible();
  await expect(page.getByText('この結果は登録していません。')).toBeVisible();
  await expect(page.locator('.receipt')).toHaveCount(0);
  expect(posted).toEqual(['/v1/scores']);
  await picture(page, '10-open-result');
  await expectAccessible(page);
});

test('a wrong address and an unknown community say what to do', async ({ page }) => {
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
  await expectAccessible(page);
  await page.goto('/communities/7ZZZZZZZZZZZZZZZZZZZZZZZZZ');
  await expect(page.getByRole('alert')).toContainText('見つかりませんでした');
  await picture(page, '11-unknown-community');
  await expectAccessible(page);
});

test('without a connection the page says so and tries again', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.getByText(/^[0-9]+件の地域があります/)).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('都道府県').selectOption('大阪府');
  await expect(page.getByRole('alert')).toContainText('つながりませんでした');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'もう一度読み込む' }).click();
  await expect(page.getByText('1件の地域があります')).toBeVisible();
});
