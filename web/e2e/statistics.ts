import type { Page } from '@playwright/test';
import type { Table } from '../src/statistics/statisticsApi';
import { RELEASES, tableOf } from '../test/statisticsFixture';

/** What the API would say. */
export interface Answers {
  releases?: unknown[];
  /** A community's own tables; `none` where it has none. */
  own?: (table: Table) => Table | 'none';
  national?: (table: Table) => Table;
}

const FIRMS = 1240;
const OWN_FIRMS = 140;
const OWN_TABLES = ['scores', 'answers', 'scores-by-industry', 'scores-by-size', 'scores-by-month'];

/** Has the page asked be answered here: states that a server of a minute's age cannot have. */
export async function answerStatistics(page: Page, answers: Answers = {}): Promise<void> {
  const { releases = RELEASES, own = same, national = same } = answers;
  await page.route(/\/v1\/(communities\/\w+\/)?statistics\/(releases|diagnoses|national)/, async (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    if (pathname.endsWith('/releases')) return route.fulfill({ json: { releases } });
    const name = pathname.slice(pathname.lastIndexOf('/') + 1);
    const isOwn = pathname.includes('/communities/') && pathname.includes('/diagnoses/');
    const compared = searchParams.get('comparedTo');
    const table = tableOf({
      table: name,
      year: Number(searchParams.get('year')),
      release: Number(searchParams.get('release')),
      comparedTo: compared ? Number(compared) : undefined,
      firms: isOwn ? OWN_FIRMS : FIRMS,
    });
    if (searchParams.get('format') === 'csv') return route.fulfill(csvOf(table));
    const answer = isOwn ? (OWN_TABLES.includes(name) ? own(table) : 'none') : national(table);
    if (answer !== 'none') return route.fulfill({ json: answer });
    return route.fulfill({
      status: 404,
      contentType: 'application/problem+json',
      json: { type: 'about:blank', title: '数字がありません', status: 404, code: 'NO_FIGURES' },
    });
  });
}

function same(table: Table): Table {
  return table;
}

function csvOf({ table, year, release, rows }: Table) {
  const lines = rows.map(({ name, firms }) => `${name},${'count' in firms ? firms.count : '*'}`);
  return {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="tokei-${table}-${year}-${release}.csv"`,
    },
    body: `\ufeff${['名前,会社の数', ...lines].join('\r\n')}\r\n`,
  };
}
