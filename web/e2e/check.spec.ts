import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { labelThat } from './labels';
import { expectAccessible, picture, printedPages, test } from './page';

test('a pasted list gets a verdict a device, is put right, and becomes an evidence sheet', async ({
  page,
  request,
  isMobile,
}) => {
  const [valid, expired] = [await labelThat(request, 'VALID'), await labelThat(request, 'EXPIRED')];
  const near = valid.model.replace(/[0-9](?=[^0-9]*$)/, (digit) => (digit === '9' ? '8' : '9'));
  await page.goto('/jcstar/check');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await picture(page, 'check-1-empty');
  await expectAccessible(page);
  const paste = [
    '設置場所\t型 番\tメーカー\t種類\t仮登録番号',
    `受付\t${valid.model}\t\tルーター・無線LANの親機\t`,
    `倉庫\t${expired.model}\t\t\t`,
    `2階\t${near}X\t\t\t`,
    '店先\tWXK-1800020\t\t\t',
    '新しい機器\tNEW-1\t\t\t仮-001',
    '型番のない機器\t\t\t\t',
  ].join('\n');
  await page.getByLabel('表から貼りつける').fill(paste);
  await page.getByRole('button', { name: '貼りつけた表を読み込む' }).click();
  await expect(page.getByRole('heading', { name: '貼りつけた表：6台' })).toBeFocused();
  await expect(page.getByText('見出しから、列の意味がわかりました')).toBeVisible();
  await picture(page, 'check-2-columns');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'この6台を調べる' }).click();
  const device = (name: string) =>
    page.locator('.jc-device').filter({ has: page.getByRole('heading', { name }) });
  await expect(device('受付')).toContainText('有効');
  await expect(device('倉庫')).toContainText('有効期限切れ');
  await expect(device('店先')).toContainText('どれか決められない');
  await expect(device('新しい機器')).toContainText('ラベルではない番号');
  await expect(device('型番のない機器')).toContainText('型番か登録番号を入れてください。');
  await expect(page.getByText('6台のうち、1台に条件を満たすラベルがあります。')).toBeVisible();
  await picture(page, 'check-3-verdicts');
  await expectAccessible(page);

  await test.step('a candidate that is taken puts its 型番 in', async () => {
    await device('店先')
      .getByRole('button', { name: /^これです/ })
      .first()
      .click();
    await expect(device('店先')).toContainText(/番号 見本/);
    await expect(device('店先')).not.toContainText('どれか決められない');
    await page.getByRole('button', { name: '元に戻す' }).click();
    await expect(device('店先')).toContainText('どれか決められない');
  });

  await test.step('a line is put right in its place', async () => {
    await page.getByRole('button', { name: '2階を直す' }).click();
    await expect(device('2階').getByLabel('型番')).toBeFocused();
    await device('2階').getByLabel('型番').fill(valid.model);
    await picture(page, 'check-4-edit');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(device('2階')).toContainText('有効');
    await expect(page.getByRole('button', { name: '2階を直す' })).toBeFocused();
  });

  await test.step('counts are filters, and say what to do', async () => {
    await page.getByRole('button', { name: /^有効期限切れ（1）/ }).click();
    await expect(page.locator('.jc-device')).toHaveCount(1);
    await expect(page.locator('.jc-help')).toContainText('次にすること');
    await picture(page, 'check-5-filter');
    await expectAccessible(page);
    await page.getByRole('button', { name: /^すべて（6）/ }).click();
  });

  await test.step('another requirement, another verdict', async () => {
    await page.getByLabel('レベル').selectOption('★4以上');
    await expect(device('受付')).toContainText('レベルが足りない');
    await page.getByLabel('レベル').selectOption('★1以上');
    await expect(device('受付')).toContainText('有効');
  });

  await test.step('the evidence sheet as a file', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'ファイルに保存する（CSV）' }).click();
    const file = await (await download).path();
    const csv = readFileSync(file, 'utf8');
    expect(csv.startsWith('\ufeff番号,機器名')).toBe(true);
    expect(csv).toContain(valid.registrationNumber);
    expect(csv).toContain('見本：架空のデータ');
    expect(csv).toMatch(/\d{4}-\d\d-\d\d時点/);
  });

  await test.step('the evidence sheet on paper', async () => {
    if (isMobile) return;
    expect(await printedPages(page, 'evidence')).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.getByRole('heading', { name: 'JC-STAR 適合ラベル確認一覧表' })).toBeVisible();
    await expect(page.locator('.jc-evidence tbody tr')).toHaveCount(6);
    await expect(page.locator('.jc-drop')).toBeHidden();
    await picture(page, 'check-6-print');
  });
});

test('a list survives a reload, in this device alone, and is wiped from it', async ({ page, request }) => {
  const { model } = await labelThat(request, 'VALID');
  await page.goto('/jcstar/check');
  await page.getByText('1台ずつ入力する').click();
  await page.getByLabel('型番').fill(model);
  await page.getByRole('button', { name: '加えて調べる' }).click();
  await expect(page.locator('.jc-device')).toContainText('有効');
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByText('この端末に残っていた1台の一覧から続けます')).toBeVisible();
  await expect(page.locator('.jc-device')).toContainText('有効');
  await page.getByRole('button', { name: '一覧をすべて消す' }).click();
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
