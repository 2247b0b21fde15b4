import { expect } from '@playwright/test';
import { labelThat, searchField } from './labels';
import { expectAccessible, picture, test } from './page';

test('a shop owner types what is printed on a device and sees at once whether it is labelled', async ({
  page,
  request,
}) => {
  const { model, product, registrationNumber } = await labelThat(request, 'VALID');
  await page.goto('/');
  await page.getByRole('link', { name: '型番で調べる' }).click();
  await expect(page.getByText('見本のデータです。')).toBeVisible();
  await expect(page.getByText(/IPAの適合ラベル取得製品リスト（\d+年/)).toBeVisible();
  await picture(page, 'jcstar-1-search');
  await expectAccessible(page);

  // As a phone's keyboard gives it: wide, in small letters, with another dash.
  const typed = model.toLowerCase().replace('-', 'ー');
  await searchField(page).pressSequentially(typed, { delay: 20 });
  const first = page.locator('.jc-result').first();
  await expect(first).toContainText('入れた文字と同じ');
  await expect(first).toContainText('ラベルあり（有効）');
  await expect(first).toContainText(/あと\d+日/);
  await expect(page.getByText('見つからないことは、安全でないことを意味しません').first()).toBeVisible();
  await picture(page, 'jcstar-2-found');
  await expectAccessible(page);

  await test.step('the address keeps the question, back and forward find it again', async () => {
    expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
    await first.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(product);
    await expect(page.locator('.jc-answer')).toContainText('ラベルあり（有効）');
    await expect(page.getByText(registrationNumber)).toBeVisible();
    await expect(page.getByRole('link', { name: 'IPAの製品情報ページ' })).toBeVisible();
    await picture(page, 'jcstar-3-label');
    await expectAccessible(page);
    await page.goBack();
    await expect(searchField(page)).toHaveValue(typed);
    await expect(first).toContainText('入れた文字と同じ');
    await page.goBack();
    await expect(searchField(page)).toHaveValue('');
  });
});

test('with one typing error it says that it may be another product', async ({ page, request }) => {
  const { model } = await labelThat(request, 'VALID');
  await page.goto('/jcstar');
  const wrong = model.replace(/[A-Z](?=[^A-Z]*$)/, (letter) => (letter === 'Q' ? 'X' : 'Q'));
  await searchField(page).fill(wrong);
  await expect(page.getByRole('heading', { name: /似た型番のラベル/ })).toBeVisible();
  await expect(page.getByText('別の製品かもしれません')).toBeVisible();
  await expect(page.getByText(`「${wrong}」は見つかりませんでした。`)).toBeVisible();
  await picture(page, 'jcstar-4-similar');
  await expectAccessible(page);
});

test('nothing found is not taken for insecure, and says what to do', async ({ page }) => {
  await page.goto('/jcstar?q=ZZZZ-9999-none');
  await expect(page.getByRole('heading', { name: '「ZZZZ-9999-none」は見つかりませんでした' })).toBeVisible();
  await expect(page.getByText('見つからないことは、安全でないことを意味しません').first()).toBeVisible();
  await picture(page, 'jcstar-5-nothing');
  await expectAccessible(page);
});

test('filters narrow the list, stand in the address and can be taken off', async ({ page }) => {
  await page.goto('/jcstar');
  await page.getByText('レベル・種類・状態でしぼる').click();
  await page.getByLabel('いまの状態').selectOption('有効期限切れ');
  await expect(page.locator('.jc-result').first()).toContainText('ラベルの期限が切れています');
  await page.getByLabel('レベル').selectOption('★3以上');
  await expect(page).toHaveURL(/status=EXPIRED/);
  await expect(page).toHaveURL(/level=3/);
  const count = await page.locator('.jc-result').count();
  for (let one = 0; one < count; one++)
    await expect(page.locator('.jc-result').nth(one)).toContainText(/★[34]/);
  await picture(page, 'jcstar-6-filters');
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel('いまの状態')).toHaveValue('EXPIRED');
  await page.getByRole('button', { name: 'しぼりこみをやめる' }).first().click();
  await expect(page).toHaveURL(/\/jcstar$/);
});

test('an earlier answer that comes late does not overwrite the later one', async ({ page, request }) => {
  const { model } = await labelThat(request, 'VALID');
  await page.route('**/v1/jcstar/labels?q=A', async (route) => {
    const response = await route.fetch();
    await new Promise((done) => setTimeout(done, 1500));
    await route.fulfill({ response }).catch(() => {});
  });
  await page.goto('/jcstar');
  await searchField(page).fill('A');
  await page.waitForRequest(/labels\?q=A$/);
  await searchField(page).fill(model);
  await expect(page.locator('.jc-result').first()).toContainText('入れた文字と同じ');
  await page.waitForTimeout(1600);
  await expect(page.locator('.jc-result').first()).toContainText('入れた文字と同じ');
});

test('without a connection it says so, and goes on once there is one', async ({ page, context }) => {
  await page.goto('/jcstar');
  await expect(page.locator('.jc-result').first()).toBeVisible();
  await context.setOffline(true);
  await searchField(page).fill('WXK');
  await expect(page.getByRole('alert')).toContainText('つながりませんでした');
  await picture(page, 'jcstar-7-offline');
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(page.locator('.jc-result').first()).toContainText('WXK');
});
