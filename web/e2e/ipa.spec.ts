import { expect } from '@playwright/test';
import { expectAccessible, NANIWA, picture, test } from './page';
import { callerOf, enterAs, signIn, signOut } from './people';

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
  await page.getByLabel('メール').fill('soudan@sanuki.example');
  await page.getByLabel('受付時間').fill('平日 10時から16時');
  await page.getByLabel('地域の範囲').fill('香川・徳島の商店街');
  await page.getByLabel('紹介文').fill('香川と徳島のお店を、商工会議所と大学と警察が一緒に守ります。');
  await page.getByLabel('受けられる支え').fill('無料相談（1回60分）\n講習会（年4回）');
  await page.getByRole('button', { name: '電話を足す' }).click();
  const helpline = page.getByRole('group', { name: '2つめの電話' });
  await helpline.getByLabel('名前').fill('さぬき経営相談室');
  await helpline.getByLabel('電話番号').fill('087-000-0002');
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
  for (const told of [
    'soudan@sanuki.example',
    '平日 10時から16時',
    '香川・徳島の商店街',
    '講習会（年4回）',
    'さぬき経営相談室',
  ]) {
    await expect(page.getByText(told).filter({ visible: true }).first()).toBeVisible();
  }
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

  await page.getByRole('navigation').getByRole('link', { name: '記録' }).click();
  await expect(page.getByText('IPAが地域をひらいた').last()).toBeVisible();
  await expect(page.getByText('ほんごう 一子（IPAの担当者）').last()).toBeVisible();
  await picture(page, '75-trail');
  await expectAccessible(page);
  await page.getByLabel('何をしたか').selectOption('招待に応じて担当者になった');
  await expect(page.getByText('1件')).toBeVisible();
});

test('IPA finds no firm on its pages, and is refused every one', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  const ipa = await callerOf(request, 'ipa-1');
  for (const path of ['diagnoses', 'diagnoses.csv', 'trend', `firms/${'0'.repeat(26)}`, 'origin-codes']) {
    expect((await ipa.get(`/v1${NANIWA}/desk/${path}`)).status(), path).toBe(403);
  }
  await enterAs(page, 'ipa-1');
  for (const path of ['/ipa', '/ipa/members', '/ipa/audit', `/ipa${NANIWA}`]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.loading')).toHaveCount(0);
    await expect(page.locator('a[href*="/desk"]')).toHaveCount(0);
    await picture(page, `78-ipa${path.replaceAll('/', '-').slice(0, 20)}`);
    await expectAccessible(page);
  }
  await page.goto(`${NANIWA}/desk/firms`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'このページの担当者として登録されていません',
  );
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
