import { expect } from '@playwright/test';
import { expectAccessible, picture, test } from './page';
import { enterAs } from './people';

test("other countries' labels stand apart from those of JC-STAR", async ({ page }) => {
  await page.goto('/jcstar?q=MRL-900SG');
  const records = page.getByRole('region', { name: '海外の制度の記録' });
  await expect(records.getByText('JC-STARのラベルではありません。', { exact: false })).toBeVisible();
  await expect(records.getByText('番号：見本-CLS-0002')).toBeVisible();
  await expect(records.getByText('内容は未確認です', { exact: false })).toBeVisible();
  await expect(page.getByRole('heading', { name: /見つかりませんでした/ })).toBeVisible();
  await picture(page, 'foreign-1-search');
  await expectAccessible(page);

  await page.goto('/jcstar/labels/見本-2026-0001');
  await expect(page.getByRole('region', { name: '海外の制度の記録' })).toContainText('見本-CLS-0001');
  await picture(page, 'foreign-2-label');
  await expectAccessible(page);
});

test('dashes alone are no search', async ({ page }) => {
  await page.goto('/jcstar?q=%E3%83%BC');
  await expect(page.getByText('空白やハイフンだけでは探せません', { exact: false })).toBeVisible();
  await expectAccessible(page);
});

test('a device with a foreign number is told what is known of it', async ({ page }) => {
  await page.goto('/jcstar/check');
  await page
    .getByLabel('表から貼りつける')
    .fill('機器名\t型番\t登録番号\nカメラ\tMRL-1\t見本-CLS-0002\nルーター\tRHN-77\t\n');
  await page.getByRole('button', { name: '貼りつけた表を読み込む' }).click();
  await page.getByRole('button', { name: 'この2台を調べる' }).click();
  await expect(
    page.getByText('この番号の記録に、書かれた型番はありません。', { exact: false }),
  ).toBeVisible();
  await expect(page.getByText('見本-BSI-0001', { exact: false })).toBeVisible();
  await picture(page, 'foreign-3-check');
  await expectAccessible(page);
});

test('IPA chooses which list it imports', async ({ page }) => {
  await enterAs(page, 'ipa-1');
  await page.goto('/ipa/lists');
  await page
    .getByRole('navigation', { name: '一覧を選ぶ' })
    .getByRole('link', { name: '海外の制度の一覧' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('海外の制度の一覧');
  await expect(page.getByText(/いま公開中の一覧/)).toBeVisible();
  await page.getByText('列の名前と書き方').click();
  await picture(page, 'foreign-4-lists');
  await expectAccessible(page);
  const rows = [
    '制度,登録番号,型番,レベル,事業者名,製品名,有効期限',
    `sg-cls,見本-${test.info().project.name}-1,TST-1,Level 1,架空電機,架空ルーター,2030/5/20`,
    '',
  ];
  await page.getByLabel('出典のアドレス').fill('https://labels.example/foreign');
  await page
    .getByLabel('CSVファイル')
    .setInputFiles({ name: '海外.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
  await page.getByRole('button', { name: '送って確かめる' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'この一覧を公開すると変わること' })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'sg-cls Level 1' }).first()).toBeVisible();
  await picture(page, 'foreign-5-preview');
  await expectAccessible(page);
});
