import { beforeEach, expect, test } from 'vitest';
import {
  forgetReceipt,
  heldReceipt,
  receiptIn,
  receiptLink,
  takeReceiptFromAddress,
} from '../src/receipt/receipts';

const RECEIPT = '01ARZ3NDEKTSV4RRFFQ69G5FAV.7ZZZZZZZZZZZZZZZZZZZZZZZZZ';
const COMMUNITY = '00000000000000000000000001';

beforeEach(() => {
  forgetReceipt(COMMUNITY);
  window.history.replaceState(null, '', '/');
});

test.each([
  RECEIPT,
  ` ${RECEIPT}\n`,
  RECEIPT.toLowerCase(),
  '０１ＡＲＺ３ＮＤＥＫＴＳＶ４ＲＲＦＦＱ６９Ｇ５ＦＡＶ．７ＺＺＺＺＺＺＺＺＺＺＺＺＺＺＺＺＺＺＺＺＺＺＺＺＺ',
  receiptLink(`/communities/${COMMUNITY}/devices`, RECEIPT),
])('finds the receipt in what was pasted: %s', (typed) => {
  expect(receiptIn(typed)).toBe(RECEIPT);
});

test.each(['', 'hello', RECEIPT.slice(0, -1), RECEIPT.replace('.', ''), RECEIPT.replace('7ZZ', '8ZZ')])(
  'finds none in %s',
  (typed) => {
    expect(receiptIn(typed)).toBeUndefined();
  },
);

test('a receipt in the address is taken out of it and held by the tab alone', () => {
  window.history.replaceState(null, '', `/communities/${COMMUNITY}/results/x?a=b#receipt=${RECEIPT}`);
  takeReceiptFromAddress();
  expect(window.location.href).toMatch(/results\/x\?a=b$/);
  expect(heldReceipt(COMMUNITY)).toEqual({ receipt: RECEIPT, isNew: false });
  expect(JSON.stringify(localStorage)).not.toContain(RECEIPT);
});

test('what is no receipt leaves the address all the same', () => {
  window.history.replaceState(null, '', `/communities/${COMMUNITY}/results/x#receipt=half`);
  takeReceiptFromAddress();
  expect(window.location.hash).toBe('');
  expect(heldReceipt(COMMUNITY)).toBeUndefined();
});

test('another fragment stays', () => {
  window.history.replaceState(null, '', '/#main');
  takeReceiptFromAddress();
  expect(window.location.hash).toBe('#main');
});
