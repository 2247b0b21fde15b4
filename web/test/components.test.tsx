import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Advice, Answers } from '../src/api/types';
import { loadNames, useNames } from '../src/device/names';
import { ErrorSummary } from '../src/diagnosis/ErrorSummary';
import { TextField } from '../src/diagnosis/formFields';
import { Planner } from '../src/planner/Planner';
import { usePlan } from '../src/planner/usePlan';
import { Threats } from '../src/result/Threats';
import { shippedQuestionSet as set } from './shippedQuestionSet';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const ANSWERS: Answers = Object.fromEntries(set.questions.map(({ number }) => [number, 'NOT_IMPLEMENTED']));
const ADVICE: Advice[] = set.questions.map(({ number, topic }) => ({
  question: number,
  topic,
  gain: 4,
  effort: 'HOURS',
  cost: 'FREE',
  reason: 'r',
}));

function Planning() {
  const plan = usePlan('result-1');
  return <Planner advice={ADVICE} answers={ANSWERS} questionSet={set} plan={plan} />;
}

test('the planner shows what chosen measures make of score and band, and keeps them', () => {
  render(<Planning />);
  expect(screen.getByRole('status').textContent).toBe('まだ何も選んでいません。');

  fireEvent.click(screen.getByRole('button', { name: 'まずやることの3つを選ぶ' }));
  expect(screen.getByRole('status').textContent).toContain('0点 → 12点（+12点）');
  expect(screen.getByRole('status').textContent).toContain('段階は変わりません');

  for (const box of screen.getAllByRole('checkbox').slice(3, 13)) fireEvent.click(box);
  expect(screen.getByRole('status').textContent).toContain('0点 → 52点（+52点）');
  expect(screen.getByRole('status').textContent).toContain('50点から69点の段階に上がります');

  cleanup();
  render(<Planning />);
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)).toHaveLength(13);

  fireEvent.click(screen.getByRole('button', { name: '選び直す' }));
  expect(localStorage).toHaveLength(0);
});

test('each measure is described by what it costs and why', () => {
  render(<Planning />);
  const [first] = screen.getAllByRole('checkbox');
  const description = document.getElementById(first?.getAttribute('aria-describedby') ?? '')?.textContent;
  expect(description).toContain('+4点');
  expect(description).toContain('数時間');
});

test('threats name the weak measures behind them', () => {
  render(<Threats advice={ADVICE.slice(0, 1)} questionSet={set} />);
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
  expect(screen.getAllByText(new RegExp(set.questions[0]?.topic ?? 'none')).length).toBeGreaterThan(0);
});

test('without weak answers there is no threat to name', () => {
  render(<Threats advice={[]} questionSet={set} />);
  expect(screen.queryAllByRole('listitem')).toEqual([]);
  expect(screen.getByText('10大脅威につながる弱い項目はありません。')).toBeTruthy();
});

test('the error summary takes the focus at each refusal and leads to the field', () => {
  const went: string[] = [];
  const faults = [{ field: 'question-3', message: 'まだです' }];
  const summary = (refusals: number) => (
    <ErrorSummary faults={faults} refusals={refusals} goTo={(field) => went.push(field)} />
  );
  Element.prototype.scrollIntoView = () => {};
  const { rerender } = render(summary(0));
  expect(screen.queryByRole('alert')).toBeNull();
  rerender(summary(1));
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  fireEvent.click(screen.getByRole('link', { name: 'まだです' }));
  expect(went).toEqual(['question-3']);
});

function Name() {
  const [names, change] = useNames('here');
  return (
    <TextField
      id="name"
      label="名"
      why=""
      value={names.firmName}
      fault={undefined}
      onValue={(firmName) => change({ firmName })}
    />
  );
}

test('a name is kept on the device and gone when it is emptied', () => {
  render(<Name />);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '山田商店' } });
  expect(loadNames('here').firmName).toBe('山田商店');
  expect(loadNames('elsewhere').firmName).toBe('');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '' } });
  expect(localStorage).toHaveLength(0);
});

function Typing() {
  const [value, setValue] = useState('');
  return <TextField id="t" label="範囲" why="" value={value} fault={undefined} onValue={setValue} />;
}

test('text being composed by an IME is never cut or changed', () => {
  render(<Typing />);
  const box = screen.getByRole<HTMLInputElement>('textbox');
  fireEvent.compositionStart(box);
  for (const composed of ['ｈ', 'ほ', 'ほn', 'ほん', 'ほんsh', '本社']) {
    fireEvent.change(box, { target: { value: composed } });
    expect(box.value).toBe(composed);
  }
  fireEvent.compositionEnd(box, { data: '本社' });
  expect(box.value).toBe('本社');
  expect(box.maxLength).toBe(-1);
});
