import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectAccessible, NANIWA, picture, test } from './page';
import { callerOf, enterAs } from './people';

const AOBA = '/communities/00000000000000000000000002';

/** A seminar's firms leave their lists: so many with a router without a label, so many with none at all. */
async function leave(request: APIRequestContext, routers: number, others: number): Promise<void> {
  const owner = await callerOf(request, 'naniwa-owner');
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const issued = await owner.post(
    `/v1${NANIWA}/desk/origin-codes`,
    { kind: 'SEMINAR', label: '機器の講習会', validFrom: day(-1), validTo: day(30) },
    { 'Idempotency-Key': randomUUID() },
  );
  expect(issued.status()).toBe(201);
  const { code } = await issued.json();
  for (let firm = 0; firm < routers + others; firm++) {
    const kind = firm < routers ? 'router' : 'pc';
    const kept = await request.put(`/v1${NANIWA}/inventory`, {
      headers: { 'Idempotency-Key': randomUUID() },
      data: {
        requirement: { level: 1 },
        devices: [{ kind, number: `KARI-${firm}`, numberKind: 'PROVISIONAL' }],
        consent: { notice: 'standard-2026-11-28' },
        origin: code,
      },
    });
    expect(kept.status()).toBe(201);
  }
}

test('a clerk sees which kinds of device have no label, in groups of firms', async ({ page, request }) => {
  await leave(request, 7, 2);
  await enterAs(page, 'naniwa-staff');
  await page.goto(`${NANIWA}/desk`);
  await page.getByRole('link', { name: '機器のラベル' }).last().click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ラベルのない機器');
  const router = page.getByRole('row', { name: /ルーター・無線LAN/ });
  await expect(router.getByRole('cell')).toHaveText('5社以上');
  await expect(page.getByText('機器の一覧を残している会社は、5社以上あります。')).toBeVisible();
  await expect(page.getByText('ラベルがないことは、安全でないことを意味しません。')).toBeVisible();
  await picture(page, '95-device-kinds');
  await expectAccessible(page);
});

test('where there is no group of firms yet the page says what helps', async ({ page }) => {
  await enterAs(page, 'aoba-owner');
  await page.goto(`${AOBA}/desk/device-kinds`);

  await expect(page.getByRole('heading', { name: 'まだお見せできる数がありません' })).toBeVisible();
  await picture(page, '96-no-device-kinds');
  await expectAccessible(page);
});
