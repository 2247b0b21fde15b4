import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { type Chosen, expectAccessible, NANIWA, picture, printedPages, SHOP, submit, test } from './page';

/** A year later: two things better, one worse. */
const LATER: Chosen[] = SHOP.map((answer, index) =>
  index === 5 || index === 13 ? 'IMPLEMENTED' : index === 0 ? 'PARTIAL' : answer,
);

test('a firm comes back, sees what changed, and answers again from last time', async ({ page, request }) => {
  const { receipt } = await submit(request);
  await submit(request, { receipt, answers: LATER, scope: '本社' });
  await page.goto(NANIWA);
  await page.getByRole('link', { name: /前に診断した会社の方/ }).click();
  await page.getByLabel('控えの文字、またはリンク').fill(receipt);
  await page.getByRole('button', { name: '結果を開く' }).click();

  await expect(page.getByRole('heading', { name: 'これまでの診断' })).toBeVisible();
  await expect(page.locator('.history-entry')).toHaveCount(2);
  await expect(page.locator('.history-total').first()).toHaveText('38点');
  await expect(page.getByRole('heading', { name: 'よくなった（2問）' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '下がった（1問）' })).toBeVisible();
  await expect(page.locator('.changes-worse li')).toContainText('実施している → 一部実施している');
  await expect(page.locator('.compare-parts tbody tr').first()).toContainText('+4');
  await expectAccessible(page);
  await picture(page, '20-history');
  expect(await printedPages(page, '20-history')).toBeLessThanOrEqual(2);

  await page.getByRole('button', { name: /^前回の答えから、もう一度診断する/ }).click();
  await expect(page.getByText('変わったところを直してください')).toBeVisible();
  const first = page.locator('#question-1');
  await expect(first.getByRole('radio', { name: /一部実施している/ })).toBeChecked();
  await expect(first.getByText('前回', { exact: true })).toBeVisible();
  await picture(page, '21-again');
  await expectAccessible(page);
  await first.getByText('実施している', { exact: true }).click();
  await expect(first).toBeHidden();
  await page.getByText('一覧', { exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '25 / 25' })).toBeVisible();
  await page.getByText(/同意します/).click();
  await page.getByRole('button', { name: '送信して結果を見る' }).click();
  await page.getByRole('link', { name: 'これまでの診断とくらべる' }).click();
  await expect(page.locator('.history-entry')).toHaveCount(3);
  await expect(page.locator('.history-total').first()).toHaveText('40点');
});

test('a firm erases all it left, and its receipt opens nothing', async ({ page, request }) => {
  const { receipt, page: path } = await submit(request);
  await submit(request, { receipt });
  await page.goto(`${path}#receipt=${receipt}`);
  await page.getByRole('link', { name: 'これまでの診断とくらべる' }).click();
  const button = page.getByRole('button', { name: 'この会社の記録をすべて消す' });
  await expect(button).toBeDisabled();
  await page.getByText('すべて消すと元に戻せないことがわかりました').click();
  await button.click();
  await expect(page.getByRole('heading', { name: 'すべて消しました' })).toBeVisible();
  await picture(page, '22-erased');
  await expectAccessible(page);
  await page.goto(`${path}#receipt=${receipt}`);
  await expect(page.getByRole('alert')).toContainText('控え');
  await page.goto(`${NANIWA}/history`);
  await expect(page.getByRole('alert')).toContainText('控え');
});

test('erasing the only diagnosis leaves no receipt to join with', async ({ page, request }) => {
  const { receipt, page: path } = await submit(request);
  await page.goto(`${path}#receipt=${receipt}`);
  page.on('dialog', (dialog) => dialog.accept());
  const asked = page.waitForResponse((response) => response.url().endsWith('/history'));
  await page.getByRole('button', { name: 'この診断を消す' }).click();
  await asked;
  await page.goto(`${NANIWA}/history`);
  await expect(page.getByRole('heading', { name: /控えが必要です/ })).toBeVisible();
});

test('offices are merged from the history, a link and a file', async ({ page, request }) => {
  const { receipt, page: path } = await submit(request);
  const { receipt: other, page: otherPath } = await submit(request, { answers: LATER, scope: '工場' });
  const link = await request.post(`/v1${otherPath.replace('results', 'diagnoses')}/view-links`, {
    headers: { Receipt: other },
    data: { days: 7 },
  });
  const { viewKey } = await link.json();

  await page.goto(`${path}#receipt=${receipt}`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '答えをファイルに保存' }).click();
  const saved = await (await download).path();
  const csv = readFileSync(saved, 'utf8').replaceAll('実施していない', 'わからない');

  await page.getByRole('link', { name: 'これまでの診断とくらべる' }).click();
  await page.getByRole('link', { name: '複数の事業所の答えをまとめる' }).click();
  await expect(page.getByText('2つ以上の事業所を加えると')).toBeVisible();
  await picture(page, '23-offices-empty');
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /を加える$/ })
    .first()
    .click();
  await page.getByLabel('事業所1の名前').fill('本社');
  await page
    .getByLabel('結果を見せるリンクから加える')
    .fill(`https://kyojo.example${otherPath.replace('results', 'views')}#view=${viewKey}`);
  await page.getByRole('button', { name: 'リンクの答えを加える' }).click();
  await expect(page.getByLabel('事業所2の名前')).toHaveValue('工場');
  await page
    .getByLabel('ファイルを選ぶ')
    .setInputFiles({ name: '倉庫.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByLabel('事業所3の名前').fill('倉庫');

  await expect(page.getByRole('heading', { name: '3事業所をまとめた結果' })).toBeVisible();
  await expect(page.getByText('12問で答えが分かれました')).toBeVisible();
  const disputed = page.locator('.spread li').filter({ hasText: '問6　' });
  await expect(disputed).toContainText('本社、倉庫');
  await expect(disputed).toContainText('工場');
  await expectAccessible(page);
  await picture(page, '24-offices');
  await printedPages(page, '24-offices');

  await page.reload();
  await expect(page.getByLabel('事業所3の名前')).toHaveValue('倉庫');
  await page.getByRole('button', { name: 'この結果を会社の診断として登録する' }).click();
  await expect(page.getByText('25 / 25 問に回答ずみ')).toBeVisible();
  await expect(page.getByLabel(/診断の範囲/)).toHaveValue('3事業所をまとめた結果（本社、工場、倉庫）');
});

test('what cannot be merged is told', async ({ page }) => {
  await page.goto('/offices');
  await page.getByLabel('結果を見せるリンクから加える').fill('https://example.com/');
  await page.getByRole('button', { name: 'リンクの答えを加える' }).click();
  await expect(page.getByRole('alert')).toContainText('結果を見せるリンクではないようです');
  await page
    .getByLabel('ファイルを選ぶ')
    .setInputFiles({ name: '写真.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0, 1]) });
  await expect(page.getByRole('alert').filter({ hasText: '写真.jpg' })).toContainText(
    '答えのファイルではない',
  );
  await expectAccessible(page);
});
