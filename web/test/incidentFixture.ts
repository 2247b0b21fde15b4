import shipped from '../../shared/content/src/main/resources/kyojo/content/incident-guides/kyojo-2026-11.json' with {
  type: 'json',
};
import type { Community, IncidentGuide } from '../src/api/types';
import type { Assessment, IncidentView, Report } from '../src/report/types';

export const COMMUNITY = '00000000000000000000000001';
export const INCIDENT = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
export const RECEIPT = `${INCIDENT}.7ZZZZZZZZZZZZZZZZZZZZZZZZZ`;

export const community = {
  id: COMMUNITY,
  name: 'なにわ地域SECUNITY',
  state: 'OPEN',
  colour: '#0017c1',
  helplines: [],
  privacyNotice: { version: 'n-1', sections: [{ heading: '使いみち', text: '報告は…' }], retentions: [] },
} as unknown as Community;

/** The guide that is shipped, as far as the pages about reports read it. */
export const guide = { ...shipped, windows: [] } as unknown as IncidentGuide;

const source = {
  validFrom: '2025-04-01',
  sourceUrl: 'https://www.ipa.go.jp/',
  verifiedOn: '2026-11-23',
  confidence: 'CONFIRMED' as const,
};

export const assessment: Assessment = {
  guide: '2026-11',
  rules: '2026-11',
  assessedAt: '2026-11-24T10:00:00+09:00',
  classification: {
    primary: { type: 'RANSOMWARE', name: 'ランサムウェア' },
    secondary: [],
    rsit: 'UNAUTHORISED_MODIFICATION',
    kind: 'INCIDENT',
    bucket: 'RANSOMWARE',
    commonForm: 'RANSOMWARE',
  },
  severity: {
    level: 4,
    name: '緊急',
    reasons: [
      { axis: 'SPREAD', level: 4, assumed: false, text: 'いまも広がっています' },
      { axis: 'DATA', level: 3, assumed: true, text: '個人の情報が関わるかもしれません' },
    ],
  },
  contacts: [
    {
      window: {
        id: 'police-9110',
        name: '警察相談専用電話',
        accepts: '相談',
        telephone: '#9110',
        formerly: [],
        source,
      },
      necessity: 'RECOMMENDED',
      when: 'TODAY',
      why: '犯罪の被害です。',
    },
    {
      window: {
        id: 'ipa-organisations',
        name: '企業組織向けサイバーセキュリティ相談窓口（IPA）',
        accepts: '会社のすべての被害と相談',
        mail: 'cs-support@ipa.go.jp',
        formerly: ['情報セキュリティ安心相談窓口（企業）'],
        source,
      },
      necessity: 'RECOMMENDED',
      when: 'TODAY',
      why: '手当てを相談できます。',
    },
    {
      window: { id: 'ppc', name: '個人情報保護委員会', accepts: '漏えい等報告', formerly: [], source },
      necessity: 'RECOMMENDED',
      when: 'DAYS',
      lastDay: '2026-11-28',
      why: '報告を求められることがあります。',
    },
  ],
  duties: [
    {
      id: 'PPC_PRELIMINARY',
      name: '速報',
      to: '個人情報保護委員会',
      state: 'REQUIRED',
      reasons: ['不正の目的のおそれがあります'],
      asOf: '2026-11-24',
      target: '2026-11-26',
      last: '2026-11-28',
      certain: true,
      note: '暦の日で数えます。',
      source: 'https://www.ppc.go.jp/',
      confidence: 'THIRD_PARTY',
    },
    {
      id: 'NUMBERS',
      name: 'マイナンバーの報告',
      to: '個人情報保護委員会',
      state: 'NOT_NOW',
      reasons: ['マイナンバーはないと答えました'],
      asOf: '2026-11-24',
      certain: true,
      note: '',
      source: 'https://www.ppc.go.jp/',
      confidence: 'THIRD_PARTY',
    },
  ],
};

export function viewOf(report: Report, version = 1): IncidentView {
  return {
    incidentId: INCIDENT,
    number: '2026-9G5FAV',
    state: 'RECEIVED',
    receivedAt: '2026-11-24T10:00:00+09:00',
    version,
    report,
    versions: [{ version: 1, at: '2026-11-24T10:00:00+09:00', by: 'REPORTER' }],
    assessment,
    shownDays: [],
    clock: {
      firstContactBy: '2026-11-24T11:00:00+09:00',
      isOpenNow: true,
      text: '11時までに担当者が見ます。',
    },
    messages: [],
    attachments: [],
    retentionUntil: '2029-11-23',
    tlp: 'AMBER_STRICT',
  };
}

export function problem(status: number, code: string, path?: string): Response {
  const violations = path ? { violations: [{ path, code: 'UNKNOWN', message: 'だめです' }] } : {};
  return Response.json({ type: '/p', title: 't', status, code, ...violations }, { status });
}
