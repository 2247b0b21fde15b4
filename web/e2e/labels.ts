import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test';

interface Found {
  registrationNumber: string;
  product: string;
  models: { model: string }[];
}

/** A label of the sample list that stands so today, with a 型番 that no other label has. */
export async function labelThat(
  request: APIRequestContext,
  status: string,
): Promise<Found & { model: string }> {
  const { labels } = await (await request.get(`/v1/jcstar/labels?status=${status}&limit=20`)).json();
  for (const { registrationNumber } of labels as Found[]) {
    const path = `/v1/jcstar/labels/${encodeURIComponent(registrationNumber)}`;
    const { label } = await (await request.get(path)).json();
    for (const { model } of (label as Found).models) {
      const query = `/v1/jcstar/labels?q=${encodeURIComponent(model)}`;
      const { labels: same } = await (await request.get(query)).json();
      if (same.filter(({ match }: { match: string }) => match === 'EXACT').length === 1)
        return { ...label, model };
    }
  }
  throw new Error(`no label that is ${status}`);
}

/** Where one searches for labels. */
export function searchField(page: Page): Locator {
  return page.getByRole('searchbox', { name: '型番・製品名・メーカー・登録番号' });
}

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** Takes a list from a spreadsheet's cells. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('表から貼りつける').fill(text);
  await page.getByRole('button', { name: '貼りつけた表を読み込む' }).click();
  await page.getByRole('button', { name: /^この\d+台を調べる/ }).click();
}
