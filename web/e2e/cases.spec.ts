import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type APIRequestContext, expect } from '@playwright/test';
import { expectAccessible, NANIWA, picture, test } from './page';
import { enterAs } from './people';

/** A report sent without the pages; its number. */
async function report(
  request: APIRequestContext,
  symptom: string,
): Promise<{ id: string; number: string; receipt: string }> {
  const community = await (await request.get(`/v1${NANIWA}`)).json();
  const response = await request.post(`/v1${NANIWA}/incidents`, {
    data: {
      statement: { symptoms: [symptom], noticedAt: new Date().toISOString().replace('Z', '+00:00') },
      consent: { notice: community.privacyNotice.version },
    },
  });
  expect(response.status()).toBe(201);
  const { incidentId, number, receipt } = await response.json();
  return { id: incidentId, number, receipt };
}

/** Sends a file with a report, as its page does. */
async function attach(request: APIRequestContext, one: { id: string; receipt: string }, content: string) {
  const path = `/v1${NANIWA}/incidents/${one.id}/attachments`;
  const headers = { Receipt: one.receipt };
  const declared = await request.post(path, {
    headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
    data: {
      fileName: '記録.txt',
      type: 'text/plain',
      size: Buffer.byteLength(content),
      sha256: createHash('sha256').update(content).digest('hex'),
    },
  });
  expect(declared.status()).toBe(201);
  const { id, upload } = await declared.json();
  expect((await request.put(upload.url, { headers: upload.headers, data: Buffer.from(content) })).ok()).toBe(
    true,
  );
  expect((await (await request.post(`${path}/${id}/arrival`, { headers })).json()).state).toBe('RECEIVED');
}

test('staff find the gravest first, take it, write, judge otherwise and end it', async ({
  page,
  request,
}) => {
  const mild = await report(request, 'ATTEMPT_SEEN');
  const grave = await report(request, 'FILES_LOCKED');
  await enterAs(page, 'naniwa-staff');
  await page.goto(`${NANIWA}/desk/incidents`);
  const rows = page.locator('.desk-table tbody tr');
  await expect(rows.filter({ hasText: grave.number })).toBeVisible();
  const texts = await rows.allInnerTexts();
  const placeOf = (number: string) => texts.findIndex((words) => words.includes(number));
  expect(placeOf(grave.number)).toBeLessThan(placeOf(mild.number));
  await picture(page, '74-cases');
  await expectAccessible(page);

  await page.getByRole('link', { name: grave.number }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`報告 ${grave.number}`);
  await page.getByRole('button', { name: '自分が担当する' }).click();
  await expect(page.getByRole('button', { name: '担当をやめる' })).toBeVisible();
  await page.getByLabel('状態', { exact: true }).selectOption('RESPONDING');
  await page.getByRole('button', { name: 'この状態にする' }).click();
  await expect(page.getByRole('status').filter({ hasText: '対応中' })).toBeVisible();
  await page.getByLabel('連絡を書く').fill('お電話してもよいですか');
  await page.getByRole('button', { name: '連絡を送る' }).click();
  await expect(page.locator('.message')).toContainText('お電話してもよいですか');
  await page.getByText('判断を変える').click();
  await page.getByLabel('深刻さ', { exact: true }).selectOption('3');
  await page.getByLabel('理由', { exact: true }).fill('広がっていないことを電話で確かめた');
  await page.getByRole('button', { name: 'この判断にする' }).click();
  await expect(page.getByText(/担当者の判断/)).toBeVisible();
  await picture(page, '75-case-desk');
  await expectAccessible(page);

  await page.getByLabel('状態', { exact: true }).selectOption('DONE');
  await page.getByRole('button', { name: 'この状態にする' }).click();
  await expect(page.getByText(/終わり方：解決した/)).toBeVisible();
  await page.getByRole('link', { name: '← 一覧へ戻る' }).click();
  await expect(rows.filter({ hasText: mild.number })).toBeVisible();
  await expect(rows.filter({ hasText: grave.number })).toHaveCount(0);
});

test('a file that came is saved, and one that the bucket does not give is told on the page', async ({
  page,
  request,
}) => {
  const one = await report(request, 'FILES_LOCKED');
  await attach(request, one, 'README_DECRYPT');
  await enterAs(page, 'naniwa-staff');
  await page.goto(`${NANIWA}/desk/incidents/${one.id}`);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /保存する.*記録/ }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('記録.txt');
  expect(readFileSync(await saved.path(), 'utf8')).toBe('README_DECRYPT');

  await page.route('**/objects/**', (route) => route.fulfill({ status: 403, body: '<Error/>' }));
  await page.getByRole('button', { name: /保存する.*記録/ }).click();
  await expect(page.getByRole('alert')).toContainText('「記録.txt」を取り出せませんでした');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`報告 ${one.number}`);
  await expectAccessible(page);
});

test('what came by telephone is typed in, and the receipt handed over opens it', async ({ page }) => {
  await enterAs(page, 'naniwa-staff');
  await page.goto(`${NANIWA}/desk/incidents/new`);
  await page.getByRole('checkbox', { name: /なくした、盗まれた/ }).check();
  await page.getByRole('button', { name: 'たったいま' }).click();
  for (let step = 0; step < 4; step++) await page.getByRole('button', { name: '次へ' }).click();
  await page.getByLabel(/同意をもらいました/).check();
  await picture(page, '76-enter');
  await expectAccessible(page);
  await page.getByRole('button', { name: '報告として登録する' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/登録しました/);
  await expectAccessible(page);
  const link = await page.getByRole('link', { name: /#receipt=/ }).getAttribute('href');
  await page.goto(link ?? '');
  await expect(page.getByText(/いまの状態：受付/)).toBeVisible();
});
