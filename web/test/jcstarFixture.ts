import type {
  Candidate,
  Checked,
  Conclusion,
  Device,
  Foreign,
  FoundLabel,
  Label,
  LabelHead,
  ListInForce,
  Requirement,
  Scheme,
  Status,
  Verdict,
} from '../src/jcstar/types';

export const OFFICIAL_PAGE = 'https://www.ipa.go.jp/security/jc-star/index.html';

export const NOTE = '見つからないことは、安全でないことを意味しません。ラベルは任意の制度です。';

export const LIST: ListInForce = {
  state: 'REGISTERED',
  officialPage: OFFICIAL_PAGE,
  version: 7,
  sourceUrl: 'https://example.jp/list',
  takenAt: '2026-11-20T10:00:00+09:00',
  publishedAt: '2026-11-21T10:00:00+09:00',
  labels: 6,
  models: 60,
  sample: true,
};

export const NO_FOREIGN: Foreign = { list: { state: 'NOT_REGISTERED' }, records: [] };

const CONCLUSIONS: [Conclusion, string][] = [
  ['VALID', '有効'],
  ['EXPIRING', 'もうすぐ期限'],
  ['NOT_YET_VALID', 'まだ始まっていない'],
  ['EXPIRED', '有効期限切れ'],
  ['LAPSED', '失効'],
  ['WITHDRAWN', '取消し'],
  ['NOT_IN_LAST_LIST', '最新の一覧にない'],
  ['LEVEL_TOO_LOW', 'レベルが足りない'],
  ['AMBIGUOUS', '候補が2つ以上ある'],
  ['MODEL_NOT_COVERED', '型番が登録番号と合わない'],
  ['NOT_A_LABEL', 'ラベルの番号ではない'],
  ['FOREIGN', '海外の制度のラベル'],
  ['NOT_FOUND', '見つからない'],
];

const STATUSES = CONCLUSIONS.slice(0, 7) as [Status, string][];

export const SCHEME: Scheme = {
  id: 'test',
  edition: '試験',
  source: {
    validFrom: '2026-11-01',
    sourceUrl: OFFICIAL_PAGE,
    verifiedOn: '2026-11-01',
    confidence: 'CONFIRMED',
  },
  equivalences: [
    {
      from: 'sg-cls',
      to: 'jc-star',
      extent: 'NONE',
      explanation: '相互に認める取り決めの内容は、未確認です。',
      source: 'https://www.ipa.go.jp',
      verifiedOn: '2026-11-28',
      confidence: 'UNCONFIRMED',
    },
  ],
  officialPage: OFFICIAL_PAGE,
  note: NOTE,
  levels: ([1, 2, 3, 4] as const).map((level) => ({
    level,
    name: `★${level}`,
    assessment: level < 3 ? 'SELF_DECLARATION' : 'THIRD_PARTY',
    assessor: level < 3 ? '作った会社が自分で確かめて宣言します' : '第三者の機関が確かめます',
    means: 'インターネットにつながる製品が最低限備えるべき項目に合うことを示します。',
    doesNotMean: '完全に安全なこと、弱点がないこと、国が品質を保証することは示しません。',
    inOperation: level === 1,
  })),
  statuses: STATUSES.map(([id, name]) => ({ id, name, explanation: `${name}とはこういう状態です。` })),
  conclusions: CONCLUSIONS.map(([id, name]) => ({
    id,
    name,
    explanation: `${name}とは、こういうことです。`,
    nextStep: '機器のシールの型番を確かめてください。',
  })),
  deviceKinds: [
    { id: 'router', name: 'ルーター・無線アクセスポイント', inScope: true },
    { id: 'camera', name: 'ネットワークカメラ', inScope: true },
    { id: 'pc', name: 'パソコン', inScope: false, remark: '対象外です。' },
  ],
  schemes: [
    {
      id: 'sg-cls',
      name: 'CLS',
      country: 'SG',
      page: 'https://www.csa.gov.sg',
      state: 'OPEN',
      remark: '別の目盛りです。',
    },
  ],
};

function label(number: string, model: string, status: Status, more: Partial<Label> = {}): Label {
  const inForce = status === 'VALID' || status === 'EXPIRING';
  return {
    registrationNumber: number,
    level: 1,
    assessment: 'SELF_DECLARATION',
    supplier: '見本電機株式会社',
    supplierLatin: 'Mihon Electric',
    product: `見本の無線ルーター ${model}`,
    category: '通信機器',
    issuedOn: '2025-05-21',
    expiresOn: '2027-05-20',
    page: 'https://example.jp/label',
    standing: { status, on: '2026-11-28', ...(inForce ? { daysLeft: 173 } : {}) },
    models: [{ model }, { model: `${model}/D` }, { model: `${model}/N`, notListedSince: '2026-10-01' }],
    history: [
      { on: '2025-05-21', event: 'LISTED' },
      {
        on: '2026-05-21',
        event: 'EXTENDED',
        field: 'EXPIRES_ON',
        before: '2026-05-20',
        after: '2027-05-20',
      },
    ],
    ...more,
  };
}

export const LABELS: Label[] = [
  label('見本-0001', 'MHN-1800', 'VALID'),
  label('見本-0002', 'MHN-2400', 'EXPIRING', {
    expiresOn: '2026-12-20',
    standing: { status: 'EXPIRING', on: '2026-11-28', daysLeft: 22, expiringWithinDays: 30 },
  }),
  label('見本-0003', 'MHN-300', 'EXPIRED', { expiresOn: '2026-05-20' }),
  label('見本-0004', 'MHN-400', 'WITHDRAWN', {
    models: Array.from({ length: 40 }, (_, index) => ({ model: `MHN-400-${index}` })),
  }),
  label('見本-0005', 'MHN-500', 'NOT_IN_LAST_LIST'),
  label('見本-0006', 'CAM-60', 'VALID', {
    supplier: '架空カメラ',
    product: '見本のカメラ',
    category: 'ネットワークカメラ',
    level: 3,
    assessment: 'THIRD_PARTY',
  }),
];

function headOf({ models: _, history: __, ...head }: Label): LabelHead {
  return head;
}

const bare = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');

/** What the real search answers in shape; it finds by parts of 型番 and names alone. */
export function found(q: string): FoundLabel[] {
  return LABELS.filter((one) =>
    bare(`${one.product} ${one.models.map(({ model }) => model)}`).includes(bare(q)),
  ).map((one) => ({
    ...headOf(one),
    ...(q ? { match: one.models.some(({ model }) => bare(model) === bare(q)) ? 'EXACT' : 'PART' } : {}),
    models: q ? one.models.filter(({ model }) => bare(model).includes(bare(q))).slice(0, 5) : [],
    modelCount: one.models.length,
  }));
}

export function checked(requirement: Requirement, devices: Device[], list: ListInForce = LIST): Checked {
  const verdicts = devices.map((device, index) => verdictOf(device, index, requirement));
  const numbers = new Set(
    verdicts.flatMap(({ registrationNumber, candidates }) => [
      registrationNumber,
      ...(candidates ?? []).map((candidate) => candidate.registrationNumber),
    ]),
  );
  return {
    list,
    note: NOTE,
    requirement: { level: requirement.level, on: requirement.on ?? '2026-11-28' },
    checkedAt: '2026-11-28T12:00:00+09:00',
    verdicts: list.state === 'REGISTERED' ? verdicts : [],
    labels: LABELS.filter(({ registrationNumber }) => numbers.has(registrationNumber)).map(headOf),
    foreign: NO_FOREIGN,
  };
}

function verdictOf(device: Device, index: number, { level }: Requirement): Verdict {
  if (device.numberKind) return { device: index, conclusion: 'NOT_A_LABEL' };
  const model = bare(device.model ?? '');
  const exact = LABELS.find((one) => one.models.some((known) => bare(known.model) === model));
  if (!exact) return { device: index, conclusion: 'NOT_FOUND', ...near(model) };
  const { registrationNumber, standing } = exact;
  const inForce = standing.status === 'VALID' || standing.status === 'EXPIRING';
  return {
    device: index,
    conclusion: inForce && exact.level < level ? 'LEVEL_TOO_LOW' : standing.status,
    registrationNumber,
    model: exact.models.find((known) => bare(known.model) === model)?.model ?? '',
  };
}

function near(model: string): { candidates?: Candidate[] } {
  const candidates = LABELS.filter(
    (one) => model.length > 3 && bare(one.models[0]?.model ?? '').startsWith(model.slice(0, 5)),
  ).map(({ registrationNumber, models }) => ({ registrationNumber, model: models[0]?.model ?? '' }));
  return candidates.length > 0 ? { candidates } : {};
}
