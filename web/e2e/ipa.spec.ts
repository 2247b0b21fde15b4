import { expect, type Page } from '@playwright/test';
import { expectAccessible, NANIWA, picture, test } from './page';

async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'ログインする' }).click();
  await page.getByRole('button', { name, exact: true }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ログアウト', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ログアウトしました');
}

test('IPA opens a community in a minute; its page and its owner work at once', async ({ page }) => {
  const device = test.info().project.name;
  const name = `さぬき地域SECUNITY ${device}`;
  await page.goto('/ipa/new');
  await signIn(page, 'ほんごう 一子');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('地域をひらく');
  await picture(page, '70-open');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'この内容で地域をひらく' }).click();
  await expect(page.getByRole('alert')).toContainText('地域の名前を入れてください。');
  await picture(page, '71-open-faults');
  await expectAccessible(page);

  const began = Date.now();
  await page.getByRole('link', { name: '地域の名前を入れてください。' }).click();
  await expect(page.getByLabel('地域の名前')).toBeFocused();
  await page.getByLabel('地域の名前').fill(name);
  await page.getByLabel('管理者になる人の名前').fill('事務局長 山田花子');
  await page.getByText('香川県', { exact: true }).click();
  await page.getByText('徳島県', { exact: true }).click();
  await page.getByLabel('窓口の名前').fill('さぬき商工会議所');
  await page.getByLabel('電話', { exact: true }).fill('０８７−０００−０００１');
  await page.getByLabel('地域の色').fill('#ffcc00');
  await page.getByRole('button', { name: '読める濃さに直す' }).click();
  await page.getByText('地域のページの見え方を確かめる').click();
  await picture(page, '72-open-filled');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'この内容で地域をひらく' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name}をひらきました`);
  const link = await page.locator('.notice-success .code').innerText();
  await picture(page, '73-opened');
  await expectAccessible(page);

  await page.getByRole('link', { name: '地域のページを見る' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('link', { name: '087-000-0001' })).toHaveAttribute('href', 'tel:0870000001');
  await expect(page.getByRole('link', { name: '#9110' })).toHaveAttribute('href', 'tel:%239110');
  await picture(page, '74-its-page');
  await expectAccessible(page);
  await page.goto('/ipa');
  await expect(page.getByText(/招待中です/).first()).toBeVisible();
  await signOut(page);

  await page.goto(link);
  await signIn(page, 'はじめて 五月');
  await page.getByRole('button', { name: '担当者として加わる' }).click();
  await expect(page.locator('.staff-place')).toHaveText(name);
  const seconds = (Date.now() - began) / 1000;
  console.log(`opened and joined on ${device} in ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(60);

  await page.getByRole('link', { name: '記録' }).click();
  await expect(page.getByText('IPAが地域をひらいた').last()).toBeVisible();
  await expect(page.getByText('ほんごう 一子（IPAの担当者）').last()).toBeVisible();
  await picture(page, '75-trail');
  await expectAccessible(page);
  await page.getByLabel('何をしたか').selectOption('招待に応じて担当者になった');
  await expect(page.getByText('1件')).toBeVisible();
});

test('two people of IPA change a community at once: the second sees what the first did', async ({ page }) => {
  await page.goto(`/ipa${NANIWA.replace(/1$/, '2')}`);
  await signIn(page, 'ほんごう 二郎');
  await expect(page.getByLabel('地域の名前')).toBeVisible();
  await picture(page, '76-edit');
  await expectAccessible(page);

  const other = await page.context().newPage();
  await other.goto(page.url());
  await signIn(other, 'ほんごう 二郎');
  const mark = String(Date.now());
  await other.getByLabel('受付時間').fill(`平日 ${mark}`);
  await other.getByRole('button', { name: 'この内容に変える' }).click();
  await expect(other.getByText('変えました。')).toBeVisible();
  await other.close();

  await page.getByLabel('紹介文').fill(`宮城県内の商店街のための集まりです。${mark}`);
  await page.getByRole('button', { name: 'この内容に変える' }).click();
  await expect(page.getByText('ほかの担当者が先に変えました')).toBeVisible();
  await expect(page.getByText(new RegExp(`いまの内容：.*平日 ${mark}`))).toBeVisible();
  await picture(page, '77-conflict');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'あなたの変更を重ねて保存する' }).click();
  await expect(page.getByText('変えました。')).toBeVisible();
  await expect(page.getByLabel('受付時間')).toHaveValue(`平日 ${mark}`);
  await expect(page.getByLabel('紹介文')).toHaveValue(`宮城県内の商店街のための集まりです。${mark}`);

  await page.locator('#new-owner').fill('新しい事務局長');
  await page.getByRole('button', { name: '招待のリンクを作る' }).click();
  await expect(page.locator('.notice-success .code')).toContainText('/desk/join#invitation=');
});
