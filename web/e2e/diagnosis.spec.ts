import { expect } from '@playwright/test';
import { answerOneByOne, expectAccessible, NANIWA, newDevice, picture, SHOP, test } from './page';

test('a shop owner finds the community, answers, sees the result and keeps the receipt', async ({
  page,
  context,
  request,
}) => {
  await page.goto('/');
  await page.getByLabel('都道府県').selectOption('大阪府');
  await expect(page.getByRole('listitem').filter({ hasText: 'SECUNITY' })).toHaveCount(1);
  await picture(page, '1-communities');
  await expectAccessible(page);

  await page.getByRole('link', { name: /なにわ地域SECUNITY/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/なにわ地域SECUNITY/);
  await expect(page.getByText('架空のデータ')).toBeVisible();
  await picture(page, '2-community');
  await expectAccessible(page);

  await page.getByRole('link', { name: '診断をはじめる' }).click();
  await expect(page.locator('#question-1')).toBeVisible();
  await picture(page, '3-question');
  await expectAccessible(page);
  await answerOneByOne(page, SHOP);

  await page.getByLabel('業種').selectOption({ index: 5 });
  await page.getByLabel('従業員数').selectOption('6-20');
  await page.getByLabel('法人番号').fill('７０１０７０５０００７２５');
  await page.getByLabel('診断の範囲').fill('本社だけ');
  await page.getByLabel(/読み、同意します/).check();
  await picture(page, '4-send');
  await expectAccessible(page);
  await page.getByRole('button', { name: '送信して結果を見る' }).click();

  await expect(page.getByText('34点', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'わからなかった項目（2問）' })).toBeVisible();
  await expect(page.locator('.measure')).toHaveCount(3);
  await expect(page.getByText('本社だけ')).toBeVisible();
  await picture(page, '5-result');
  await expectAccessible(page);

  const receipt = (await page.locator('.receipt .code').last().textContent()) ?? '';
  const link = (await page.locator('.receipt .code a').getAttribute('href')) ?? '';
  expect(link).toContain(`#receipt=${receipt}`);
  expect(page.url()).not.toContain(receipt);

  await test.step('the link opens the result on another device, without the receipt on show', async () => {
    const other = await (await newDevice(context)).newPage();
    await other.goto(link);
    await expect(other.getByText('34点', { exact: true })).toBeVisible();
    await expect(other.locator('.receipt')).toHaveCount(0);
    expect(other.url()).not.toContain('receipt');
    await other.context().close();
  });

  await test.step('without the receipt nobody sees it', async () => {
    const stranger = await (await newDevice(context)).newPage();
    await stranger.goto(page.url());
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('この結果を開くには控えが必要です');
    await stranger.getByLabel(/控えの文字/).fill('間違い');
    await stranger.getByRole('button', { name: '結果を開く' }).click();
    await expect(stranger.getByRole('alert')).toContainText('控えの形が違います');
    await picture(stranger, '6-receipt-needed');
    await expectAccessible(stranger);
    await stranger.getByLabel(/控えの文字/).fill(receipt.replace(/.$/, (last) => (last === '0' ? '1' : '0')));
    await stranger.getByRole('button', { name: '結果を開く' }).click();
    await expect(stranger.getByRole('alert')).toContainText('この控えでは開けませんでした');
    await stranger.getByLabel(/控えの文字/).fill(receipt.toLowerCase());
    await stranger.getByRole('button', { name: '結果を開く' }).click();
    await expect(stranger.getByText('34点', { exact: true })).toBeVisible();
    await stranger.context().close();
  });

  await test.step('the API gives the same result for the same answers', async () => {
    const [, community, , diagnosis] = new URL(page.url()).pathname.slice(1).split('/');
    const path = `/v1/communities/${community}/diagnoses/${diagnosis}`;
    const stored = await (await request.get(path, { headers: { Receipt: receipt } })).json();
    expect(stored.score.total).toBe(34);
    expect(stored.profile).toMatchObject({ corporateNumber: '7010705000725', scope: '本社だけ' });
    const sheets = [{ questionSet: stored.questionSet, answers: stored.answers }];
    const scored = await (await request.post('/v1/scores', { data: { sheets } })).json();
    expect(scored.score).toEqual(stored.score);
    expect(scored.advice).toEqual(stored.advice);
  });

  await test.step('after that, the device opens it no more', async () => {
    await page.reload();
    await expect(page.getByText('34点', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'この端末で結果を開けなくする' }).click();
    await expect(page.getByText('このタブから控えを消しました。')).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
      receipt,
    );
  });
});

test('what is missing is said, and each error leads to its field', async ({ page }) => {
  await page.goto(`${NANIWA}/diagnosis`);
  await page.getByText('一覧', { exact: true }).click();
  await page.locator('#question-1').getByText('わからない', { exact: true }).click();
  await page.getByLabel('法人番号').fill('7010705000726');
  await page.getByRole('button', { name: '送信して結果を見る' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('listitem')).toHaveCount(26);
  await picture(page, '7-errors');
  await expectAccessible(page);
  await summary.getByRole('link', { name: /法人番号/ }).click();
  await expect(page.getByLabel('法人番号')).toBeFocused();
  await expect(page.getByLabel('法人番号')).toHaveAccessibleDescription(/数字が合いません/);
});

test('answers survive a reload and can be wiped from the device', async ({ page }) => {
  await page.goto(`${NANIWA}/diagnosis`);
  await answerOneByOne(page, SHOP.slice(0, 3));
  await page.reload();
  await expect(page.locator('#question-4')).toBeVisible();
  await expect(page.getByText('3 / 25')).toBeVisible();
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'この端末の答えを消す' }).click();
  await expect(page.locator('#question-1')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual(
    [],
  );
});

test('a lost answer is asked for again under the same key and stored once', async ({ page }) => {
  const keys: (string | undefined)[] = [];
  await page.route('**/v1/communities/*/diagnoses', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    // The first one is stored, but its answer never arrives.
    const response = await route.fetch();
    if (keys.length === 1) await route.abort('connectionreset');
    else await route.fulfill({ response });
  });
  await page.goto(`${NANIWA}/diagnosis`);
  await answerOneByOne(page, SHOP);
  await page.getByLabel(/読み、同意します/).check();
  await page.getByRole('button', { name: '送信して結果を見る' }).click();
  await expect(page.getByRole('alert')).toContainText('二重には登録されません');
  await page.reload();
  await page.getByLabel(/読み、同意します/).check();
  await page.getByRole('button', { name: '送信して結果を見る' }).click();
  await expect(page.getByText('34点', { exact: true })).toBeVisible();
  await expect(page.locator('.receipt')).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test('the keyboard alone is enough', async ({ page, isMobile }) => {
  test.skip(isMobile === true, 'a phone has no keyboard');
  await page.goto(`${NANIWA}/diagnosis`);
  await page.locator('#question-1').getByRole('radio').first().focus();
  for (let number = 1; number <= 25; number++) {
    const question = page.locator(`#question-${number}`);
    await expect(question).toBeVisible();
    await question.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await expect(question, 'an arrow key must not run away').toBeVisible();
    await page.getByRole('button', { name: number < 25 ? '次の問い' : '最後の確認へ' }).focus();
    await page.keyboard.press('Enter');
  }
  await page.getByLabel(/読み、同意します/).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '送信して結果を見る' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('100点', { exact: true })).toBeVisible();
  await expect(page.locator('.measure')).toHaveCount(0);
  await picture(page, '8-perfect');
  await expectAccessible(page);
});
