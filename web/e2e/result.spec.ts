import { expect } from '@playwright/test';
import type { Answer, Answers, QuestionSet } from '../src/api/types';
import { projectionOf, withMeasures } from '../src/planner/projection';
import { expectAccessible, NANIWA, newDevice, picture, printedPages, submit, test } from './page';

test('the planner shows what measures bring, keeps the plan, and sends nothing', async ({
  page,
  request,
}) => {
  const { page: path, receipt } = await submit(request);
  await page.goto(`${path}#receipt=${receipt}`);
  const sent: string[] = [];
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
  await page.getByRole('button', { name: 'まずやることの3つを選ぶ' }).click();
  const outcome = page.locator('.planner [role=status]');
  await expect(outcome).toContainText('34点 → 46点（+12点）');
  await page.locator('.planner').getByRole('checkbox').nth(3).check();
  await expect(outcome).toContainText('50点');
  await expect(outcome).toContainText('50点から69点の段階に上がります');
  await picture(page, '12-planner');
  await expectAccessible(page);
  expect(sent).toEqual([]);
  await page.reload();
  await expect(outcome).toContainText('50点');
});

test('the planner counts as the server does', async ({ request, page }) => {
  await page.goto('/');
  const set: QuestionSet = await (await request.get('/v1/question-sets/current')).json();
  const choices: Answer[] = ['IMPLEMENTED', 'PARTIAL', 'NOT_IMPLEMENTED', 'UNKNOWN'];
  let seed = 20261123;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  for (let round = 0; round < 40; round++) {
    const answers: Answers = {};
    for (const { number, notApplicableAllowed } of set.questions) {
      const offered = notApplicableAllowed ? [...choices, 'NOT_APPLICABLE' as const] : choices;
      answers[number] = offered[random(offered.length)] ?? 'UNKNOWN';
    }
    const scored = await score(request, set.id, answers);
    const here = projectionOf(set, answers);
    expect({ total: here.total, band: here.band }).toEqual({ total: scored.total, band: scored.band });
    const plan = set.questions.map(({ number }) => number).filter(() => random(4) === 0);
    const planned = withMeasures(answers, plan);
    expect(projectionOf(set, planned).total).toBe((await score(request, set.id, planned)).total);
  }
});

async function score(
  request: import('@playwright/test').APIRequestContext,
  questionSet: string,
  answers: Answers,
) {
  const response = await request.post('/v1/scores', { data: { sheets: [{ questionSet, answers }] } });
  return (await response.json()).score;
}

test('a link shows the result to others until it is revoked, and opens nothing else', async ({
  page,
  context,
  request,
}) => {
  const { page: path, receipt } = await submit(request);
  await page.goto(`${path}#receipt=${receipt}`);
  await page.getByText('1か月', { exact: true }).click();
  await page.getByRole('button', { name: '見せるためのリンクを作る' }).click();
  const made = page.getByRole('status').filter({ hasText: 'リンクを作りました' });
  const link = (await made.getByRole('link').first().getAttribute('href')) ?? '';
  expect(link).not.toContain(receipt.slice(27));
  const mail = await made.getByRole('link', { name: 'メールで送る' }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain(link);
  await expect(page.locator('.links li')).toHaveCount(1);
  await picture(page, '13-shared');
  await expectAccessible(page);

  const colleague = await (await newDevice(context)).newPage();
  await colleague.goto(link);
  await expect(colleague.getByText('34点', { exact: true })).toBeVisible();
  await expect(colleague.getByText('会社の方から送られたリンクで')).toBeVisible();
  await expect(colleague.locator('.receipt')).toHaveCount(0);
  await expect(colleague.getByRole('heading', { name: 'ほかの人に結果を見せる' })).toHaveCount(0);
  await picture(colleague, '14-viewed');
  await expectAccessible(colleague);

  await page.getByRole('button', { name: /リンクを取り消す/ }).click();
  await expect(page.getByText('リンクを取り消しました')).toBeVisible();
  await expect(page.locator('.links li')).toHaveCount(0);
  await colleague.reload();
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('このリンクでは見られません');
  await picture(colleague, '15-link-ended');
  await expectAccessible(colleague);
  await colleague.context().close();
});

test('a result is erased for good, its links too', async ({ page, context, request }) => {
  const { page: path, receipt } = await submit(request);
  await page.goto(`${path}#receipt=${receipt}`);
  await page.getByRole('button', { name: '見せるためのリンクを作る' }).click();
  const made = page.getByRole('status').filter({ hasText: 'リンクを作りました' });
  const link = (await made.getByRole('link').first().getAttribute('href')) ?? '';
  page.once('dialog', (dialog) => dialog.dismiss());
  await page.getByRole('button', { name: 'この診断を消す' }).click();
  await expect(page.getByText('34点', { exact: true })).toBeVisible();
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'この診断を消す' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('診断を消しました');
  await picture(page, '18-erased');
  await expectAccessible(page);
  await page.getByRole('link', { name: '地域のページへ' }).click();
  await page.goBack();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('この結果を開くには控えが必要です');
  const colleague = await (await newDevice(context)).newPage();
  await colleague.goto(link);
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('このリンクでは見られません');
  await colleague.context().close();
});

test('the receipt has a page of its own, to print and to mail to oneself', async ({ page, request }) => {
  const { page: path, receipt } = await submit(request);
  await page.goto(`${path}#receipt=${receipt}`);
  await page.getByRole('link', { name: '控えのページ（印刷・メール）' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('控え（レシート）');
  await expect(page.getByRole('img', { name: /QRコード/ })).toBeVisible();
  await expect(page.getByText(receipt, { exact: true })).toBeVisible();
  await expect(page.getByText('なにわ地域SECUNITY（架空）')).toBeVisible();
  const mail = decodeURIComponent(
    (await page.getByRole('link', { name: '自分にメールで送る' }).getAttribute('href')) ?? '',
  );
  expect(mail).toMatch(/^mailto:\?/);
  expect(mail).toContain(`#receipt=${receipt}`);
  expect(page.url()).not.toContain(receipt);
  await picture(page, '16-receipt');
  await expectAccessible(page);
  expect(await printedPages(page, 'print-receipt')).toBe(1);
  await page.getByRole('link', { name: '結果にもどる' }).click();
  await expect(page.getByText('34点', { exact: true })).toBeVisible();
});

test('the result prints clean, with the names that never left the device', async ({ page, request }) => {
  const { page: path, receipt } = await submit(request);
  await page.addInitScript(() => {
    const names = { firmName: '山田商店', respondent: '山田花子' };
    localStorage.setItem('kyojo.names.00000000000000000000000001', JSON.stringify(names));
  });
  await page.goto(`${path}#receipt=${receipt}`);
  await expect(page.getByText('山田商店')).toBeVisible();
  await page.getByRole('button', { name: 'まずやることの3つを選ぶ' }).click();
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.header', '.footer', '.buttons', '.measure-choices']) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  await expect(page.getByRole('heading', { name: 'ほかの人に結果を見せる' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'やると決めたこと' })).toBeVisible();
  await expect(page.getByText(receipt)).toHaveCount(0);
  await page.emulateMedia({ media: null });
  const pages = await printedPages(page, 'print-result');
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThanOrEqual(4);
});

test('the blank sheet prints on one page', async ({ page }) => {
  await page.goto('/sheet');
  await expect(page.getByRole('row')).toHaveCount(25 + 3 + 1);
  await expect(page.locator('.sheet-box')).toHaveCount(25 * 4 + 2);
  await picture(page, '17-sheet');
  await expectAccessible(page);
  expect(await printedPages(page, 'print-sheet')).toBe(1);
});

test('a community’s blank sheet has its notice on the back and boxes to agree on the front', async ({
  page,
}) => {
  await page.goto(NANIWA);
  await page.getByRole('link', { name: /用紙/ }).click();
  await expect(page.getByText('うら面の「取扱いのお知らせ」を読み、同意します')).toBeVisible();
  await expect(page.locator('.sheet-box')).toHaveCount(25 * 4 + 2 + 2);
  await expect(page.getByRole('heading', { name: '取扱いのお知らせ' })).toBeVisible();
  await picture(page, '18-sheet-notice');
  await expectAccessible(page);
  expect(await printedPages(page, 'print-sheet-notice')).toBe(2);
});
