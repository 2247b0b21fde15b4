import { expect, type Page } from '@playwright/test';
import { expectAccessible, NANIWA, picture, test } from './page';

const ID = NANIWA.split('/').at(-1);

/** The addresses of all that the site keeps on the device for a broken network. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const cache = await caches.open('kyojo-incident');
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  });
}

async function visit(page: Page): Promise<void> {
  await page.goto(`${NANIWA}/incident`);
  await expect(page.locator('.symptom').first()).toBeVisible();
  await expect.poll(() => kept(page), { timeout: 20_000 }).toContain('/incident');
}

test('after one visit advice, numbers and the form open without a network', async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: /ファイルが開けない/ }).click();
  await expect(page.locator('.steps-now li').first()).toContainText('LANケーブルを抜き');
  await expect(page.locator('.windows h3').first()).toContainText('（この地域）');
  await expect(page.locator('.windows').getByRole('link', { name: '#9110' })).toBeVisible();
  await page.goto('/incident');
  await expect(page.locator('.symptom').first()).toBeVisible();
  await page.goto(`${NANIWA}/incident/report?seen=FILES_LOCKED`);
  await expect(page.getByRole('checkbox', { name: /ファイルが開けない/ })).toBeChecked();
  await page.getByRole('button', { name: 'たったいま' }).click();
  await page.reload();
  await expect(page.getByText('この端末に残っていた書きかけから続けます。')).toBeVisible();
  await picture(page, '63-incident-offline');
  await expectAccessible(page);
});

test('what is kept is the site itself and what everybody may read', async ({ page }) => {
  await visit(page);
  await page.goto(NANIWA);
  await page.goto(`${NANIWA}/incident/report`);
  await page.goto(`${NANIWA}/diagnosis`);
  await expect(page.locator('#question-1')).toBeVisible();
  for (const path of await kept(page)) {
    expect(path).toMatch(
      new RegExp(`^(/assets/[\\w.-]+|/incident|/v1/incident-guides/current|/v1/communities/${ID})$`),
    );
  }
});

test('a new version of the site is not held back by what is kept', async ({ page, context }) => {
  await visit(page);
  await page.evaluate(async () => {
    const cache = await caches.open('kyojo-incident');
    const old = '<!doctype html><html lang="ja"><title>old</title><h1>the version before</h1></html>';
    await cache.put('/incident', new Response(old, { headers: { 'Content-Type': 'text/html' } }));
  });
  await page.goto('/incident');
  await expect(page.locator('.symptom').first()).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/incident'))?.text()), { timeout: 20_000 })
    .not.toContain('the version before');
  await context.setOffline(true);
  await page.goto('/incident');
  await expect(page.locator('.symptom').first()).toBeVisible();
});

test('the page can be put on the first screen of a phone', async ({ page, request }) => {
  await page.goto('/incident');
  const link = page.locator('link[rel=manifest]');
  await expect(link).toHaveCount(1);
  const manifest = await (await request.get((await link.getAttribute('href')) ?? '')).json();
  expect(manifest.start_url).toBe('/incident');
  for (const { src, type } of manifest.icons) {
    expect((await request.get(src)).headers()['content-type']).toBe(type);
  }
  await page.goto('/');
  await expect(link).toHaveCount(0);
});
