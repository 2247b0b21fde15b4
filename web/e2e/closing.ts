import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { expectAccessible, picture, SHOP, test } from './page';
import { callerOf, enterAs, type Person } from './people';

const run = promisify(execFile);

/** The community's owners, who have nothing to do with it in the demo. */
export const FIRST_OWNER: Person = 'newcomer';
export const SECOND_OWNER: Person = 'aoba-owner';

/**
 * A closing that goes on in later tests of this run, while others run: from the agreement to the archive, from there to
 * the end of the erasing, and until everybody has heard of it, more than a minute has to pass each time. A test that
 * finds none at its step takes one there itself, and waits.
 */
export interface Matter {
  community: string;
  name: string;
  step: 'agreed' | 'erasing' | 'erased';
  /** Of the firm that left something there. */
  firm: { diagnosisId: string; receipt: string };
}

export function keep(matter: Matter): void {
  writeFileSync(file(), JSON.stringify(matter));
}

/** What an earlier test of this run has begun, so far as the server knows of it. */
export async function begun(request: APIRequestContext, step: Matter['step']): Promise<Matter | undefined> {
  if (!existsSync(file())) return undefined;
  const matter = JSON.parse(readFileSync(file(), 'utf8')) as Matter;
  const owner = await callerOf(request, FIRST_OWNER);
  const known = (await owner.get(`/v1/communities/${matter.community}/closing`)).ok();
  return known && matter.step === step ? matter : undefined;
}

function file(): string {
  return join(test.info().project.outputDir, 'closing.json');
}

/** A community with two owners and a firm. */
export async function open(request: APIRequestContext): Promise<Matter> {
  const name = 'とじる地域SECUNITY';
  const ipa = await callerOf(request, 'ipa-1');
  const opened = await ipa.post('/v1/communities', {
    name,
    region: '香川県',
    prefectures: ['37'],
    introduction: '閉じるためにひらいた地域です。',
    contact: { name: '窓口', telephone: '087-000-0001', hours: '平日' },
    helplines: [],
    offers: [],
    privacyNotice: 'standard-2026-11-28',
    owner: { name: '事務局長 はじめて五月' },
  });
  expect(opened.status()).toBe(201);
  const { id, ownerInvitation } = await opened.json();
  const path = `/v1/communities/${id}`;
  const first = await callerOf(request, FIRST_OWNER);
  await first.post(`${path}/membership`, {}, { Invitation: ownerInvitation.invitation });
  const invited = await first.post(`${path}/members`, { role: 'OWNER', name: '副会長 あおば一葉' });
  const { invitation } = await invited.json();
  const second = await callerOf(request, SECOND_OWNER);
  expect((await second.post(`${path}/membership`, {}, { Invitation: invitation })).ok()).toBe(true);
  const left = await request.post(`${path}/diagnoses`, {
    data: {
      questionSet: 'ipa-jisha-3.1',
      answers: Object.fromEntries(SHOP.map((answer, index) => [index + 1, answer])),
      profile: { firmName: '見本うどん店' },
      consent: { notice: 'standard-2026-11-28', shareIdentity: true },
    },
  });
  const { diagnosisId, receipt } = await left.json();
  return { community: id, name, step: 'agreed', firm: { diagnosisId, receipt } };
}

/** The same as two people agree on the pages, where no earlier test has done it. */
export async function agree(request: APIRequestContext): Promise<Matter> {
  const matter = await open(request);
  const path = `/v1/communities/${matter.community}/closing`;
  expect((await (await callerOf(request, FIRST_OWNER)).post(path)).ok()).toBe(true);
  const second = await callerOf(request, SECOND_OWNER);
  expect((await second.post(`${path}/confirmation`, { withoutWaiting: true })).ok()).toBe(true);
  return matter;
}

/** From the agreement until the erasing has begun, as an owner does it on the page. */
export async function carryOut(page: Page, matter: Matter): Promise<Matter> {
  await expect(async () => {
    await page.goto(`/communities/${matter.community}`);
    await expect(page.getByText('この地域は受付を終わりました')).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 90_000 });
  await expectAccessible(page);

  await enterAs(page, FIRST_OWNER);
  await page.goto(closingPage(matter));
  await page.getByRole('button', { name: '鍵を作る' }).click({ timeout: 100_000 });
  const key = await page.locator('p.closing-key').innerText();
  const keyFile = await saved(page, '鍵をファイルに保存する');
  expect(await readFile(keyFile, 'utf8')).toContain(key);
  await page.getByLabel('しまった鍵を開いて').fill(key.slice(0, -1));
  await expect(page.getByText('まだ合っていません。')).toBeVisible();
  await page.getByLabel('しまった鍵を開いて').fill(await readFile(keyFile, 'utf8'));
  await page.getByRole('checkbox').check();
  await picture(page, '97-key');
  await expectAccessible(page);
  await page.getByRole('button', { name: '控えを作り始める' }).click();

  await expect(page.getByText(/控えができました/)).toBeVisible({ timeout: 20_000 });
  const archive = await saved(page, '控えをファイルに保存する');
  await page.getByLabel('保存した控えのファイル').setInputFiles(archive);
  await page.getByLabel('しまった鍵', { exact: true }).fill(`AGE-SECRET-KEY-1${'Q'.repeat(58)}`);
  await page.getByRole('button', { name: '控えを開いてみる' }).click();
  await expect(page.getByText('この鍵では開きません。')).toBeVisible();
  await expect(page.getByRole('button', { name: 'すべて消す' })).toHaveCount(0);
  await page.getByLabel('保存した控えのファイル').setInputFiles(keyFile);
  await page.getByLabel('しまった鍵', { exact: true }).fill(key);
  await page.getByRole('button', { name: '控えを開いてみる' }).click();
  await expect(page.getByText('控えのファイルではありません。')).toBeVisible();
  await page.getByLabel('保存した控えのファイル').setInputFiles(archive);
  await page.getByRole('button', { name: '控えを開いてみる' }).click();
  await expect(page.getByText('控えは正しく開きました')).toBeVisible();
  await picture(page, '98-opened');
  await expectAccessible(page);

  const { stdout } = await run('../local/drill/run', [archive, keyFile]);
  expect(stdout).toContain(`Community ${matter.community}`);
  expect(stdout).toMatch(/Restored and read again: \d+ records, all equal\./);

  await page.getByLabel(/と入力してください/).fill('地域を閉じます');
  await page.getByRole('button', { name: 'すべて消す' }).click();
  await expect(page.getByText('消しています')).toBeVisible({ timeout: 20_000 });
  await picture(page, '99-erasing');
  await expectAccessible(page);
  return stepped(matter, 'erasing');
}

/** From there until it is erased, as another owner does it. */
export async function finish(page: Page, matter: Matter): Promise<Matter> {
  await enterAs(page, SECOND_OWNER);
  await page.goto(closingPage(matter));
  await expect(page.getByText('この地域を閉じました。')).toBeVisible({ timeout: 110_000 });
  await picture(page, '9a-closed');
  await expectAccessible(page);
  return stepped(matter, 'erased');
}

function stepped(matter: Matter, step: Matter['step']): Matter {
  const next = { ...matter, step };
  keep(next);
  return next;
}

/** One whose erasing has begun. */
export async function erasing(page: Page, request: APIRequestContext): Promise<Matter> {
  return (await begun(request, 'erasing')) ?? (await carryOut(page, await agree(request)));
}

/** One that has come to its end. */
export async function erased(page: Page, request: APIRequestContext): Promise<Matter> {
  return (await begun(request, 'erased')) ?? (await finish(page, await erasing(page, request)));
}

export function closingPage({ community }: Matter): string {
  return `/communities/${community}/desk/closing`;
}

/** Saves what a button offers, and says where it is. */
export async function saved(page: Page, button: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  const path = join(test.info().outputDir, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}
