import { expect } from '@playwright/test';
import { answerOneByOne, expectAccessible, NANIWA, picture, SHOP, submit, test } from './page';

const NAME = '架空金属工業株式会社';

test('a firm sends its name, lets staff see it, and takes that back at once', async ({ page }) => {
  await page.goto(`${NANIWA}/diagnosis`);
  await answerOneByOne(page, SHOP);
  await page.getByLabel('会社名・お店の名前').fill(NAME);
  await page.getByRole('textbox', { name: /回答した人/ }).fill('山田太郎');
  await expect(page.getByRole('radio', { name: /端末の中だけ/ })).toBeChecked();
  await page.getByRole('radio', { name: /診断と一緒に送る/ }).check();
  const share = page.getByRole('checkbox', { name: /担当者に見せてよい/ });
  await expect(share).not.toBeChecked();
  await share.check();
  await page.getByRole('checkbox', { name: /同意します/ }).check();
  await expectAccessible(page);
  await picture(page, 'identity-form');
  const sent = page.waitForRequest((each) => each.method() === 'POST' && each.url().endsWith('/diagnoses'));
  await page.getByRole('button', { name: '送信して結果を見る' }).click();
  const body = (await sent).postDataJSON();
  expect(body.profile).toMatchObject({ firmName: NAME, respondent: '山田太郎' });
  expect(body.consent.shareIdentity).toBe(true);

  const panel = page.getByRole('region', { name: '担当者にどこまで見せるか' });
  await expect(panel.getByText(/担当者に見せています/)).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'identity-shared');
  await panel.getByRole('button', { name: '見せるのをやめる' }).click();
  await expect(panel.getByText(/担当者に見せていません/)).toBeVisible();

  await page.getByRole('link', { name: 'これまでの診断とくらべる' }).click();
  await expect(panel.getByText(/担当者に見せていません/)).toBeVisible();
  await picture(page, 'identity-hidden');
  await panel.getByRole('button', { name: '担当者に見せる' }).click();
  await expect(panel.getByText(/担当者に見せています/)).toBeVisible();
});

test('names that are to stay on the device are not sent', async ({ page }) => {
  await page.goto(`${NANIWA}/diagnosis`);
  await answerOneByOne(page, SHOP);
  await page.getByLabel('会社名・お店の名前').fill(NAME);
  await page.getByRole('checkbox', { name: /同意します/ }).check();
  const sent = page.waitForRequest((each) => each.method() === 'POST' && each.url().endsWith('/diagnoses'));
  await page.getByRole('button', { name: '送信して結果を見る' }).click();
  const body = (await sent).postData() ?? '';
  expect(body).not.toContain(NAME);
  expect(JSON.parse(body).consent.shareIdentity).toBe(false);
  await expect(page.getByText(NAME)).toBeVisible();
});

test('who never chose is told that nobody sees who they are', async ({ page, request }) => {
  const { page: result, receipt } = await submit(request);
  await page.goto(`${result}#receipt=${receipt}`);
  await expect(page.getByText(/担当者に見せていません/)).toBeVisible();
});
