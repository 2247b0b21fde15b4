import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { devicesIn, guessReading, namesDevices } from '../src/jcstar/check/columns';
import { decoded, tableOfFile, tableOfText } from '../src/jcstar/check/deviceTable';
import { guarded } from '../src/jcstar/check/guarded';
import { SCHEME } from './jcstarFixture';

const KINDS = SCHEME.deviceKinds;

async function rowsOf(text: string): Promise<string[][]> {
  const table = await tableOfText(text);
  if ('fault' in table) throw new Error(table.fault);
  return table.rows;
}

async function devices(text: string) {
  const rows = await rowsOf(text);
  return devicesIn(rows, guessReading(rows), KINDS).devices;
}

/** What a JavaScript engine cannot write: 型番,MHN in Shift_JIS. */
const SHIFT_JIS = new Uint8Array([0x8c, 0x5e, 0x94, 0xd4, 0x2c, 0x4d, 0x48, 0x4e]);

test('a paste of a spreadsheet is read by its headings, in any order', async () => {
  const [first, second] = await devices(
    'メーカー\t 型 番 \t設置場所\t種類\r\n見本電機\tMHN-1800\t2階\tネットワークカメラ\r\n\tMHN-2400\t\t\r\n',
  );
  expect(first).toMatchObject({ maker: '見本電機', model: 'MHN-1800', name: '2階', kind: 'camera' });
  expect(second).toMatchObject({ model: 'MHN-2400', name: '', kind: '' });
});

test('quotes, commas and line ends within cells are kept together', async () => {
  const [device] = await devices('機器名,型番\r\n"会議室,\n2階の""白い""機器",MHN-1800\r\n');
  expect(device).toMatchObject({ name: '会議室, 2階の"白い"機器', model: 'MHN-1800' });
});

test('a quote that nothing closes costs no row', async () => {
  const read = await devices('型番\t機器名\nMHN-1\t"24インチ\nMHN-2\t隣\nMHN-3\t奥\n');
  expect(read.map(({ model }) => model)).toEqual(['MHN-1', 'MHN-2', 'MHN-3']);
});

test('a title above the headings and notes below the rows are no devices', async () => {
  const read = await devices('機器台帳（2026年）,,\n番号,型番,登録番号\n1,MHN-1,見本-1\n,,\n注：社外秘,,\n');
  expect(read).toHaveLength(1);
  expect(read[0]).toMatchObject({ model: 'MHN-1', number: '見本-1', numberKind: 'REGISTRATION' });
});

test('a number on the way to a label is taken for what its heading says', async () => {
  const [device, labelled] = await devices('型番,仮登録番号,登録番号\nMHN-1,仮-7,\nMHN-2,仮-8,見本-2\n');
  expect(device).toMatchObject({ number: '仮-7', numberKind: 'PROVISIONAL' });
  expect(labelled).toMatchObject({ number: '見本-2', numberKind: 'REGISTRATION' });
});

test('without headings the column that looks like 型番 is proposed', async () => {
  const rows = await rowsOf('1,受付,MHN-1800\n2,倉庫,CAM-60\n');
  expect(guessReading(rows)).toEqual({ roles: ['', '', 'model'], skipped: 0, recognised: false });
  expect(await devices('MHN-1800\nCAM-60\n')).toHaveLength(2);
});

test('words that are no 型番 make nothing of the columns', async () => {
  const rows = await rowsOf('機器名,備考\nルーター,なし\n');
  const reading = guessReading(rows);
  expect(reading.recognised).toBe(false);
  expect(namesDevices({ roles: ['name', 'kind', ''], skipped: 0 })).toBe(false);
});

test('a kind that is not known is told, and does not keep the device out', async () => {
  const rows = await rowsOf('型番,種類\nMHN-1,空気清浄機\nMHN-2,ＰＣ\n');
  expect(devicesIn(rows, guessReading(rows), KINDS)).toMatchObject({
    devices: [
      { model: 'MHN-1', kind: '' },
      { model: 'MHN-2', kind: 'pc' },
    ],
    unknownKinds: ['空気清浄機'],
  });
});

test('what a spreadsheet keeps from changing comes back as it was', async () => {
  const models = [
    '0123',
    '3/4',
    '=1+1',
    '+81',
    '-5',
    '1E5',
    '6月1日',
    '＝A1',
    'MAR-1',
    '12:30',
    'MHN-1800/D',
  ];
  const csv = Papa.unparse([['型番'], ...models.map((model) => [guarded(model)])]);
  expect((await devices(csv)).map(({ model }) => model)).toEqual(models);
});

test.each(['0123', '3/4', '=HYPERLINK("x")', '@sum', '2026-06', '１２３', 'Mar-1', '1-mar', 'DEC1', ' =1'])(
  'a spreadsheet is kept from changing %s',
  (text) => expect(guarded(text)).toBe(`'${text}`),
);

test.each([
  'MHN-1800',
  '見本-0001',
  'A3',
  '2階のルーター',
  'WXR18000BE10P/D',
  'MARCH-X',
  '2026-11-28時点',
  '',
])('%s stays as it is', (text) => expect(guarded(text)).toBe(text));

test('encodings of spreadsheets are told apart', () => {
  const utf8 = new TextEncoder().encode('\ufeff型番');
  expect(decoded(utf8)).toBe('型番');
  expect(decoded(SHIFT_JIS)).toBe('型番,MHN');
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...[...'型\tM'].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]),
  ]);
  expect(decoded(utf16)).toBe('型\tM');
  expect(decoded(new Uint8Array([0xff, 0x00, 0x81]))).toBeUndefined();
});

test.each([
  ['機器.xlsx', [0x50, 0x4b, 3, 4, 0xff, 0xff], 'Excelのファイルのようです'],
  ['図.png', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff], '読めませんでした'],
  ['空.csv', [], '文字が1つもありません'],
])('the file %s is refused in words', async (name, bytes, words) => {
  // The test's browser has no File.arrayBuffer.
  const { buffer } = new Uint8Array(bytes);
  const file = Object.assign(new File([buffer], name), { arrayBuffer: async () => buffer });
  const table = await tableOfFile(file);
  expect('fault' in table && table.fault).toContain(words);
});

test('a file that is far too long is not read at all', async () => {
  const table = await tableOfFile(new File([new Uint8Array(5_000_001)], 'x.csv'));
  expect('fault' in table && table.fault).toContain('大きすぎます');
});
