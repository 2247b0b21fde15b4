import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { expectAccessible, picture, test } from './page';
import { callerOf, enterAs } from './people';

const HEADING = '登録番号,型番,レベル,事業者名,製品名,製品分類,発行日,有効期限,状態';
/** A row whose number no other device's test has. */
const row = (number: string, model: string, more = '★1,架空電機,架空ルーター') =>
  `${numberOf(number)},${model},${more},通信機器,2026/5/21,令和10年5月20日,`;
const numberOf = (number: string) => `見本-${test.info().project.name}-${number}`;
const csv = (...rows: string[]) => [HEADING, ...rows, ''].join('\r\n');
const first = () => csv(row('1', 'TST-1'), row('1', 'TST-1/D'), row('2', 'TST-2'));
const second = () =>
  csv(row('1', 'TST-1', '★2,架空電機,架空ルーター'), row('3', 'TST-3', '★1,架空精機,架空カメラ'));
const wrong = () =>
  csv(
    row('1', 'TST-1'),
    row('1', 'TST-1'),
    row('2', '=1+1'),
    row('3', 'TST-3').replace('令和10年5月20日', '2020-01-01'),
  );

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('CSVファイル')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: '送って確かめる' }).click();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'この一覧を公開する' }).click();
  await page.getByRole('button', { name: 'はい、公開します' }).click();
  await expect(page.getByText(/^公開中（第\d+版）$/)).toBeVisible();
}

test('IPA imports a list, looks at it, publishes it, compares it and goes back', async ({ page }) => {
  const device = test.info().project.name;
  await enterAs(page, 'ipa-1');
  await page.goto('/ipa');
  await page.getByRole('navigation').getByRole('link', { name: 'JC-STARの一覧' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('JC-STARの一覧');
  await expect(page.getByText(/いま公開中の一覧/)).toBeVisible();
  await picture(page, '90-lists');
  await expectAccessible(page);

  await page.getByRole('button', { name: '送って確かめる' }).click();
  await expect(page.getByText('ファイルを選んでください。')).toBeVisible();
  await expect(page.getByLabel('CSVファイル')).toBeFocused();
  await page.getByText('列の名前と書き方').click();
  await picture(page, '91-lists-faults');
  await expectAccessible(page);
  await page.getByLabel('出典のアドレス').fill('https://labels.example/list');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSVのひな形を保存する' }).click();
  const template = await readFile(await (await download).path(), 'utf8');
  expect(template.startsWith('\ufeff登録番号,型番,レベル,事業者名,')).toBe(true);

  await choose(page, `はじめ-${device}.csv`, first());
  await expect(page.getByRole('heading', { level: 2, name: 'この一覧を公開すると変わること' })).toBeVisible();
  await expect(page.getByText('公開できます')).toBeVisible();
  await expect(page.locator('.counts [data-kind="added"]')).toContainText('2');
  await page.locator('summary', { hasText: '一覧から消えるラベル' }).click();
  await picture(page, '92-preview');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'この一覧を公開する' }).click();
  await picture(page, '93-confirm');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'はい、公開します' }).click();
  await expect(page.getByText(/^公開中（第\d+版）$/)).toBeVisible();
  await picture(page, '94-published');
  await expectAccessible(page);

  await page.getByRole('link', { name: '一覧のページへ戻る' }).click();
  await choose(page, `つぎ-${device}.csv`, second());
  await expect(page.getByText('レベル：★1 → ★2')).toBeVisible();
  await expect(page.getByText('減る型番：TST-1/D')).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(numberOf('2')) })).toBeVisible();
  await picture(page, '95-preview-changes');
  await expectAccessible(page);
  await publish(page);

  await page.getByRole('link', { name: '一覧のページへ戻る' }).click();
  await page.getByRole('button', { name: 'くらべる' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2つの一覧をくらべる');
  await expect(page.getByText('レベル：★1 → ★2')).toBeVisible();
  await picture(page, '96-compared');
  await expectAccessible(page);

  await page.getByRole('link', { name: '一覧のページへ戻る' }).click();
  await page
    .getByRole('link', { name: `はじめ-${device}.csv` })
    .first()
    .click();
  await expect(page.getByText(/^前に公開した一覧/)).toBeVisible();
  await page.getByRole('button', { name: 'この一覧に戻す' }).click();
  await page.getByRole('button', { name: 'はい、この一覧に戻します' }).click();
  await expect(page.getByText(/^公開中（第\d+版）$/)).toBeVisible();
  await expect(page.getByText(/この一覧へ戻した/)).toBeVisible();
  await picture(page, '97-restored');
  await expectAccessible(page);

  await page.getByRole('navigation').getByRole('link', { name: '記録' }).click();
  await expect(page.getByText('前の一覧に戻した').last()).toBeVisible();
});

test('a list with faults tells each of them and changes nothing', async ({ page }) => {
  await enterAs(page, 'ipa-1');
  await page.goto('/ipa/lists');
  await choose(page, 'まちがい.csv', wrong());
  await expect(page.getByRole('heading', { level: 2, name: '3行に直すところがあります' })).toBeVisible();
  await expect(page.getByRole('row', { name: /3行目.*型番.*2行目にもあります/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /4行目.*計算式/ })).toBeVisible();
  await picture(page, '98-refused');
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '直すところをCSVで保存する' }).click();
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(saved.split('\r\n').filter(Boolean)).toHaveLength(4);
  await expect(page.getByRole('button', { name: 'この一覧を公開する' })).toBeHidden();

  await page.goto('/ipa/lists');
  await choose(page, '一覧.csv', 'PK\u0003\u0004');
  await expect(page.getByText(/Excelブックのままです/)).toBeVisible();
  await picture(page, '99-unreadable');
  await expectAccessible(page);
});

test('who looked at a list while somebody else published is told so', async ({ page, request }) => {
  await enterAs(page, 'ipa-1');
  await page.goto('/ipa/lists');
  await choose(page, 'わたし.csv', csv(row('1', 'TST-1')));
  await expect(page.getByText('公開できます')).toBeVisible();

  const other = await callerOf(request, 'ipa-2');
  const { imports, inForce } = await (await other.get('/v1/catalogue-imports')).json();
  const earlier = imports.find(({ versions }: { versions: unknown[] }) => versions.length > 0);
  const back = await other.post(
    `/v1/catalogue-imports/${earlier.id}/rollback`,
    {},
    { 'If-Match': `"${inForce}"` },
  );
  expect(back.status()).toBe(200);

  await page.getByRole('button', { name: 'この一覧を公開する' }).click();
  await page.getByRole('button', { name: 'はい、公開します' }).click();
  await expect(page.getByRole('alert')).toContainText('ほかの人が一覧を公開しました');
  await picture(page, '99-stale');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'もう一度確かめる' }).click();
  await page.getByLabel('日時を決めて').check();
  await page.getByRole('button', { name: 'この一覧を公開する' }).click();
  await page.getByRole('button', { name: 'はい、公開します' }).click();
  await expect(page.getByText(/に公開する予定です/)).toBeVisible();
  await picture(page, '99-scheduled');
  await expectAccessible(page);
  await page.getByRole('button', { name: '公開の予定を取り消す' }).click();
  await page.getByRole('button', { name: 'はい、取り消します' }).click();
  await expect(page.getByText('公開できます')).toBeVisible();
  await expect(page.getByRole('button', { name: 'この一覧に戻す' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'この一覧を公開する' })).toBeVisible();
});

test('an upload that is cut off says so, and sending again completes it', { tag: '@desktop' }, async ({
  page,
}) => {
  await enterAs(page, 'ipa-1');
  await page.goto('/ipa/lists');
  await page.route('**/objects/**', (route) => route.abort());
  await choose(page, 'きれた.csv', csv(row('9', 'TST-9')));
  await expect(page.getByRole('alert')).toContainText('送りきれませんでした');
  await page.unroute('**/objects/**');
  await page.getByRole('button', { name: '送って確かめる' }).click();
  await expect(page.getByText('公開できます')).toBeVisible();
});

test('a list is dropped on the page', { tag: '@desktop' }, async ({ page }) => {
  await enterAs(page, 'ipa-1');
  await page.goto('/ipa/lists');
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'おとした.csv', { type: 'text/csv' }));
    return data;
  }, first());
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByText(/選んだファイル：おとした.csv/)).toBeVisible();
  await page.getByRole('button', { name: '送って確かめる' }).click();
  await expect(page.getByText('公開できます')).toBeVisible();
});
