import AxeBuilder from '@axe-core/playwright';
import {
  type APIRequestContext,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from '@playwright/test';

export const NANIWA = '/communities/00000000000000000000000001';

/** A page that fails its test on an error in the console, and on a request to any other host. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('console', (message) => {
      // The browser's own word on a refused or lost request; the page has to cope with those.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        complaints.push(`console: ${message.text()}`);
      }
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) complaints.push(`request to ${request.url()}`);
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});

/** Nothing that WCAG 2.2 A and AA, as far as a machine can tell, would find wrong; and no sideways scrolling. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'pixels that stick out to the right').toBe(0);
}

/** A picture for whoever looks after the pages; KYOJO_PICTURES names the folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.KYOJO_PICTURES;
  if (!folder) return;
  const device = test.info().project.name;
  await page.screenshot({ path: `${folder}/${name}-${device}.png`, fullPage: true });
}

/** The labels of the choices, as the sheet shows them. */
export const LABELS = {
  IMPLEMENTED: '実施している',
  PARTIAL: '一部実施している',
  NOT_IMPLEMENTED: '実施していない',
  UNKNOWN: 'わからない',
} as const;

export type Chosen = keyof typeof LABELS;

/** A sheet as a small shop might fill it in; its total is 34. */
export const SHOP: Chosen[] = [
  ...fill('IMPLEMENTED', 5),
  ...fill('PARTIAL', 8),
  ...fill('NOT_IMPLEMENTED', 10),
  ...fill('UNKNOWN', 2),
];

function fill(chosen: Chosen, times: number): Chosen[] {
  return Array.from({ length: times }, () => chosen);
}

/** Answers one question a screen by touch or mouse, as the page leads. */
export async function answerOneByOne(page: Page, answers: Chosen[]): Promise<void> {
  for (const [index, chosen] of answers.entries()) {
    const question = page.locator(`#question-${index + 1}`);
    await question.getByText(LABELS[chosen], { exact: true }).click();
    await expect(question).toBeHidden();
  }
}

export async function newDevice(context: BrowserContext): Promise<BrowserContext> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser');
  const { viewport } = test.info().project.use;
  return browser.newContext({ baseURL: test.info().project.use.baseURL ?? '', viewport: viewport ?? null });
}

export interface Submitted {
  /** The page of the result. */
  page: string;
  receipt: string;
}

interface Sent {
  /** The firm's, where it has one. */
  receipt?: string;
  answers?: Chosen[];
  scope?: string;
}

/** A sheet, the shop's if none is given, sent without the pages. */
export async function submit(
  request: APIRequestContext,
  { receipt, answers = SHOP, scope }: Sent = {},
): Promise<Submitted> {
  const response = await request.post(`/v1${NANIWA}/diagnoses`, {
    headers: receipt ? { Receipt: receipt } : {},
    data: {
      questionSet: 'ipa-jisha-3.1',
      answers: Object.fromEntries(answers.map((answer, index) => [index + 1, answer])),
      ...(scope ? { profile: { scope } } : {}),
      consent: { notice: 'standard-2026-11-28' },
    },
  });
  const { diagnosisId, receipt: minted } = await response.json();
  return { page: `${NANIWA}/results/${diagnosisId}`, receipt: minted ?? receipt };
}

/** How many pages of A4 the page prints on; KYOJO_PICTURES keeps the print. */
export async function printedPages(page: Page, name: string): Promise<number> {
  const folder = process.env.KYOJO_PICTURES;
  const pdf = await page.pdf({
    format: 'A4',
    printBackground: false,
    ...(folder ? { path: `${folder}/${name}.pdf` } : {}),
  });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
