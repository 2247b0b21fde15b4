import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { labelThat, paste } from './labels';
import { expectAccessible, NANIWA, newDevice, picture, printedPages, test } from './page';

const INVENTORY = `/v1${NANIWA}/inventory`;
const DEVICES = `${NANIWA}/devices`;

/** A list saved without the pages; the receipt that it brought. */
async function keep(request: APIRequestContext, devices: object[], level = 1): Promise<string> {
  const { privacyNotice } = await (await request.get(`/v1${NANIWA}`)).json();
  const response = await request.put(INVENTORY, {
    data: { requirement: { level }, devices, consent: { notice: privacyNotice.version } },
  });
  expect(response.status()).toBe(201);
  return (await response.json()).receipt;
}

/** Opened by its receipt on a device that did not save it. */
async function openByReceipt(page: Page, receipt: string): Promise<void> {
  await page.goto(DEVICES);
  await page.getByText('前に一覧を残した方：控えで開く').click();
  await page.getByLabel('控えの文字、またはリンク').fill(receipt);
  await page.getByRole('button', { name: '一覧を開く' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('残した機器の一覧');
}

test('a firm keeps its list, gets a receipt, and comes back with it on another device', async ({
  page,
  context,
  request,
}) => {
  const { model } = await labelThat(request, 'VALID');
  await page.goto(NANIWA);
  await page.getByRole('link', { name: 'この地域に残した機器の一覧を見る・残す' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('機器の一覧を残す');
  await picture(page, 'devices-1-empty');
  await expectAccessible(page);
  await paste(page, `機器名\t型番\n受付\t${model}\n倉庫\tNONE-1\n`);
  await expect(page.locator('.jc-device').first()).toContainText('有効');
  await expect(page.getByText('機器の一覧は最後に保存してから')).toBeVisible();
  await page.getByRole('button', { name: '一覧を残す' }).click();
  await expect(page.getByText('同意するかどうかを選んでください')).toBeVisible();
  await page.getByLabel(/読み、同意します/).check();
  await picture(page, 'devices-2-save');
  await expectAccessible(page);
  await page.getByRole('button', { name: '一覧を残す' }).dblclick();

  await expect(page.getByText('控えは今だけ表示します')).toBeVisible();
  await expect(page.getByText(/まで預かり、そのあと自動で消えます/)).toBeVisible();
  await picture(page, 'devices-3-receipt');
  await expectAccessible(page);
  const receipt = (await page.locator('.receipt .code').last().textContent()) ?? '';
  const link = (await page.locator('.receipt .code a').getAttribute('href')) ?? '';
  expect(link).toContain(`/devices#receipt=${receipt}`);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(model);

  await test.step('its receipt has a page to print', async () => {
    await page.getByRole('link', { name: '控えのページ' }).first().click();
    await expect(page.getByText('機器の一覧をいつでも見て、直せます')).toBeVisible();
    await picture(page, 'devices-4-receipt-page');
    await expectAccessible(page);
    if (!test.info().project.use.isMobile) expect(await printedPages(page, 'devices-receipt')).toBe(1);
  });

  await test.step('the link opens the list elsewhere, without the receipt on show', async () => {
    const other = await (await newDevice(context)).newPage();
    await other.goto(link);
    await expect(other.locator('.jc-device')).toHaveCount(2);
    await expect(other.getByText('判定は変わっていません')).toBeVisible();
    await expect(other.locator('.receipt')).toHaveCount(0);
    expect(other.url()).not.toContain('receipt');
    await other.context().close();
  });

  await test.step('what is put right is kept only when it is saved', async () => {
    await page.goto(DEVICES);
    await page.getByRole('button', { name: '倉庫を消す' }).click();
    await expect(page.getByText('直したところは、まだ残していません')).toBeVisible();
    await picture(page, 'devices-5-unsaved');
    await expectAccessible(page);
    await page.reload();
    await expect(page.locator('.jc-device')).toHaveCount(1);
    await page.getByLabel(/読み、同意します/).check();
    await page.getByRole('button', { name: 'いまの一覧を残す' }).click();
    await expect(page.getByText('残しました。', { exact: true })).toBeVisible();
    const kept = await (await request.get(INVENTORY, { headers: { Receipt: receipt } })).json();
    expect(kept.devices).toHaveLength(1);
    expect(kept.version).toBe(2);
  });

  await test.step('it is erased at once, after two steps', async () => {
    const erase = page.getByRole('button', { name: '残した一覧を消す' });
    await expect(erase).toBeDisabled();
    await page.getByLabel(/元に戻せないことがわかりました/).check();
    await erase.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('機器の一覧を消しました');
    await picture(page, 'devices-6-erased');
    await expectAccessible(page);
    const gone = await request.get(INVENTORY, { headers: { Receipt: receipt } });
    expect([404, 410]).toContain(gone.status());
  });
});

test('what changed since last time is shown until the firm has taken note', async ({ page, request }) => {
  const { model } = await labelThat(request, 'VALID');
  const receipt = await keep(request, [
    { name: '受付', model },
    { name: '倉庫', model: 'NONE-1' },
  ]);
  // As the server answers once the label has ended.
  let seen = false;
  await page.route(`**${INVENTORY}`, async (route) => {
    const response = await route.fetch();
    const body = await response.json();
    if (route.request().method() === 'PUT') seen = route.request().postDataJSON().seen === true;
    if (!seen) {
      const [first] = body.devices;
      Object.assign(first, { seen: 'EXPIRED', changed: true });
    }
    await route.fulfill({ response, json: body });
  });
  await openByReceipt(page, receipt);
  await expect(page.getByRole('heading', { name: '前に確認したときから変わったこと（1台）' })).toBeVisible();
  await expect(page.locator('.jc-changes')).toContainText('受付');
  await expect(page.locator('.jc-device').first()).toContainText('前は「有効期限切れ」');
  await picture(page, 'devices-7-changes');
  await expectAccessible(page);
  await page.getByRole('button', { name: '確認しました' }).click();
  await expect(page.getByText('判定は変わっていません')).toBeVisible();
  await expect(page.locator('.jc-changes')).toHaveCount(0);
});

test('two devices that change the same list are told, and the person decides', async ({
  page,
  context,
  request,
}) => {
  const receipt = await keep(request, [
    { name: '受付', model: 'NONE-1' },
    { name: '倉庫', model: 'NONE-2' },
  ]);
  await openByReceipt(page, receipt);
  const other = await (await newDevice(context)).newPage();
  await openByReceipt(other, receipt);
  await other.getByRole('button', { name: '倉庫を消す' }).click();
  await other.getByLabel(/読み、同意します/).check();
  await other.getByRole('button', { name: 'いまの一覧を残す' }).click();
  await expect(other.getByText('残しました。', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: '受付を消す' }).click();
  await page.getByLabel(/読み、同意します/).check();
  await page.getByRole('button', { name: 'いまの一覧を残す' }).click();
  await expect(page.getByRole('heading', { name: 'ほかの端末で、先に直されています' })).toBeVisible();
  await picture(page, 'devices-8-conflict');
  await expectAccessible(page);
  await page.getByRole('button', { name: /残っている一覧を開き直す/ }).click();
  await expect(page.locator('.jc-device')).toHaveCount(1);
  await expect(page.locator('.jc-device')).toContainText('受付');
  await page.getByRole('button', { name: '受付を消す' }).click();
  await expect(page.getByText('直したところは、まだ残していません')).toBeVisible();
  await other.context().close();
});

test('a lost answer is asked for again and makes one firm', async ({ page }) => {
  const keys: (string | undefined)[] = [];
  await page.route(`**${INVENTORY}`, async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    keys.push(route.request().headers()['idempotency-key']);
    // The first one is stored, but its answer never arrives.
    const response = await route.fetch();
    return keys.length === 1 ? route.abort('connectionreset') : route.fulfill({ response });
  });
  await page.goto(DEVICES);
  await paste(page, 'NONE-1');
  await page.getByLabel(/読み、同意します/).check();
  await page.getByRole('button', { name: '一覧を残す' }).click();
  await expect(page.getByRole('alert')).toContainText('二重には残りません');
  await expectAccessible(page);
  await page.waitForTimeout(600);
  await page.reload();
  await page.getByLabel(/読み、同意します/).check();
  await page.getByRole('button', { name: '一覧を残す' }).click();
  await expect(page.getByText('控えは今だけ表示します')).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test('a receipt that opens no list says so and leads on', async ({ page }) => {
  await page.goto(DEVICES);
  await page.getByText('前に一覧を残した方：控えで開く').click();
  await page.getByLabel('控えの文字、またはリンク').fill('間違い');
  await page.getByRole('button', { name: '一覧を開く' }).click();
  await expect(page.getByRole('alert')).toContainText('控えの形が違います');
  await page
    .getByLabel('控えの文字、またはリンク')
    .fill('01ARZ3NDEKTSV4RRFFQ69G5FAV.7ZZZZZZZZZZZZZZZZZZZZZZZZZ');
  await page.getByRole('button', { name: '一覧を開く' }).click();
  await expect(page.getByRole('alert')).toContainText('この控えでは開けませんでした');
  await picture(page, 'devices-9-unknown');
  await expectAccessible(page);
});
