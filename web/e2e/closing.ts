import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { SHOP, test } from './page';
import { callerOf, type Person } from './people';

/** The community's owners, who have nothing to do with it in the demo. */
export const FIRST_OWNER: Person = 'newcomer';
export const SECOND_OWNER: Person = 'aoba-owner';

/**
 * A closing that goes on in later tests of this run, while others run: from the agreement to the archive, from there to
 * the end of the erasing, and until everybody has heard of it, more than a minute has to pass each time.
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
export async function open(request: APIRequestContext, name: string): Promise<Matter> {
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
export async function agree(request: APIRequestContext, name: string): Promise<Matter> {
  const matter = await open(request, name);
  const path = `/v1/communities/${matter.community}/closing`;
  expect((await (await callerOf(request, FIRST_OWNER)).post(path)).ok()).toBe(true);
  const second = await callerOf(request, SECOND_OWNER);
  expect((await second.post(`${path}/confirmation`, { withoutWaiting: true })).ok()).toBe(true);
  return matter;
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
