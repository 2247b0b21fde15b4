import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { tooFew } from '../test/statisticsFixture';
import { expectAccessible, NANIWA, newDevice, picture, printedPages, submit, test } from './page';
import { enterAs } from './people';
import { answerStatistics } from './statistics';

const OWN = `${NANIWA}/desk/statistics`;

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const coming: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  const download = await coming;
  return {
    name: download.suggestedFilename(),
    text: (await readFile(await download.path())).toString('utf8'),
  };
}

test('IPA looks at all firms, by mouse and by keys, and takes numbers and pictures away', async ({
  page,
}) => {
  await answerStatistics(page);
  await enterAs(page, 'ipa-1');
  await page.goto('/ipa');
  await page.getByRole('link', { name: '統計', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('診断の統計');
  await expect(page.getByText('1,240社', { exact: true }).first()).toBeVisible();
  await expect(
    page.getByText(/^n＝1,240社、2026年度（2026年4月1日から.*第12号.*5件単位に丸めています$/).first(),
  ).toBeVisible();
  await picture(page, '100-statistics');
  await expectAccessible(page);

  const chart = page.locator('.chart-area').first();
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.chart-said').first()).toHaveText('全国 100点：90社（およそ7%）');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.chart-said').first()).toHaveText('全国 70〜99点：305社（およそ25%）');

  const csv = await saved(page, 'CSVで保存する');
  expect(csv.name).toBe('tokei-scores-2026-12.csv');
  expect(csv.text).toBe('\ufeff名前,会社の数\r\nすべて,1240\r\n');
  const drawn = await saved(page, '図を保存する（SVG）');
  expect(drawn.name).toBe('段階ごとの割合.svg');
  for (const words of [
    '<title>段階ごとの割合</title>',
    '1,240社',
    '2026年度',
    '第12号',
    '5件単位に丸めています',
  ]) {
    expect(drawn.text).toContain(words);
  }
  // Nothing of the page is needed to draw it.
  expect(drawn.text).not.toMatch(/class=|var\(--|<script|href=/);
  // It is a picture: a browser shows it as one.
  const alone = await (await newDevice(page.context())).newPage();
  await alone.setContent(drawn.text);
  await expect(alone.locator('svg').first()).toBeVisible();
  await picture(alone, '101-saved-picture');
  await alone.context().close();
});

test('what is looked at stands in the address; an earlier release stands beside it', async ({ page }) => {
  await answerStatistics(page);
  await enterAs(page, 'ipa-1');
  await page.goto('/ipa/statistics?view=missed');
  await page.getByLabel('くらべる前の号').selectOption('11');
  await expect(page).toHaveURL('/ipa/statistics?view=missed&compare=11');
  await expect(page.getByText('第11号から第12号への差を、数字の下に添えています。')).toBeVisible();
  const first = page.locator('.stat-table tbody').first();
  await expect(first.getByRole('rowheader')).toHaveText(/^21\. 個人所有の情報機器/);
  // A question that is too little answered has no rank, and says why.
  const hidden = page.getByRole('row', { name: /^3\. パスワードは/ });
  await expect(hidden).toContainText('決まりません');
  await expect(hidden).toContainText('%の間');
  await expect(page.getByText(/※1 会社が少ない、全員が同じ答え/)).toBeVisible();
  await picture(page, '102-missed-compared');

  await page.getByRole('button', { name: 'IPAの調査とくらべる' }).click();
  await expect(page.locator('.stat-table tbody')).toHaveCount(5);
  await expect(page.getByRole('row', { name: /^1\. パソコンやスマホ/ })).toContainText('73.0%');
  await expect(page.getByText(/4,191社が答えました/)).toBeVisible();
  await picture(page, '103-survey');
  await expectAccessible(page);

  await page.getByRole('link', { name: '都道府県', exact: true }).click();
  await expect(page.locator('.stat-table tbody')).toHaveCount(48);
  await page.getByLabel('並べ方').selectOption('値の大きい順');
  await page.getByLabel('何を見るか').selectOption('会社の数');
  await expect(page).toHaveURL(/about=firms&order=value/);
  await picture(page, '104-prefectures');
  await page.reload();
  await expect(page.getByLabel('何を見るか')).toHaveValue('firms');
  await page.goBack();
  await expect(page.getByLabel('何を見るか')).toHaveValue('bands');
  await page.getByRole('link', { name: '業種×従業員数' }).click();
  await expect(
    page
      .getByRole('row', { name: /^建設業/ })
      .getByRole('cell')
      .first(),
  ).toContainText('90');
  await expect(page.getByRole('row', { name: /^漁業/ }).getByRole('cell').first()).toHaveText(
    /非公開※1.*0〜15の間/,
  );
  await picture(page, '105-industry-size');
  await expectAccessible(page);
});

test('a community sees its own figures beside those of the country', async ({ page }) => {
  await answerStatistics(page);
  await enterAs(page, 'naniwa-staff');
  await page.goto(OWN);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('地域の統計');
  const tiles = page.locator('.stat-tile');
  await expect(tiles.nth(0)).toContainText('140社');
  await expect(tiles.nth(1)).toContainText('1,240社');
  await expect(page.getByRole('link', { name: '地域', exact: true })).toHaveCount(0);
  await picture(page, '106-own');
  const own = await saved(page, 'この地域のCSVを保存する');
  expect(own.text).toContain('すべて,140');
  await page.getByRole('link', { name: '業種', exact: true }).click();
  const building = page.locator('.stat-table tbody').filter({ hasText: '建設業' });
  await expect(building.getByRole('row')).toHaveCount(2);
  await expect(building.getByRole('row').nth(1)).toContainText('全国');
  await picture(page, '107-own-industry');
  await expectAccessible(page);
  expect(await printedPages(page, '107-own-industry')).toBeLessThan(8);
  await page.getByRole('link', { name: '月と年度の動き' }).click();
  await expect(page.getByRole('heading', { name: '月ごとの平均点' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '年度ごとの会社の数（この地域）' })).toBeVisible();
  await picture(page, '108-own-trend');
});

test('where there is nothing to show yet the page says why, and what helps', { tag: '@phone' }, async ({
  page,
}) => {
  await enterAs(page, 'naniwa-staff');
  await answerStatistics(page, { own: () => 'none' });
  await page.goto(OWN);
  await expect(page.getByText(/この地域の数字は、まだありません。/)).toBeVisible();
  await expect(page.getByText('1,240社', { exact: true }).first()).toBeVisible();
  await page.unrouteAll();
  await answerStatistics(page, { own: tooFew, national: tooFew });
  await page.reload();
  await expect(
    page.getByRole('heading', { name: '会社の数がまだ少ないため、数字を出せません' }),
  ).toBeVisible();
  await picture(page, '109-too-few');
  await page.unrouteAll();
  await answerStatistics(page, { releases: [] });
  await page.reload();
  await expect(page.getByRole('heading', { name: '統計は、まだ出ていません' })).toBeVisible();
  await expectAccessible(page);
  // What does not come is asked for again, in its place.
  await page.unrouteAll();
  await page.route('**/statistics/releases?*', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unrouteAll();
  await answerStatistics(page);
  await page.getByRole('button', { name: 'もう一度' }).click();
  await expect(page.getByText('1,240社', { exact: true }).first()).toBeVisible();
});

test('a firm reads on its result where it stands; without statistics the result is whole', async ({
  page,
  request,
}) => {
  const { page: address, receipt } = await submit(request);
  await page.route('**/v1/statistics/positions?*', (route) => route.abort());
  await page.goto(`${address}#receipt=${receipt}`);
  await expect(page.getByText('34点').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '結果を印刷する' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'ほかの会社とくらべると' })).toHaveCount(0);
  await page.unrouteAll();
  await page.route('**/v1/statistics/positions?*', (route) => {
    expect(route.request().url()).toContain('total=34');
    return route.fulfill({
      json: {
        release: 12,
        at: '2026-11-29T03:00:00+09:00',
        year: 2026,
        questionSet: 'ipa-jisha-3.1',
        groups: [
          {
            grouping: 'ALL',
            key: 'ALL',
            name: 'すべて',
            firms: 1240,
            mean: 49.5,
            deviation: 24.1,
            deviationScore: 43.6,
            percentile: { from: 30, to: 35 },
          },
        ],
        hiddenGroups: [],
      },
    });
  });
  await page.reload();
  const section = page.getByRole('region', { name: 'ほかの会社とくらべると' });
  await expect(section).toContainText(
    'すべての会社1,240社の中で、この診断の偏差値は44です。平均より低いほうです。',
  );
  await expect(section).toContainText('上から およそ65〜70%のところです。');
  await section.scrollIntoViewIfNeeded();
  await picture(page, '110-position');
  await expectAccessible(page);
});
