import { useState } from 'react';
import type { Answers, QuestionSet } from '../api/types';
import { randomUuid } from '../device/randomUuid';
import { parsed, tabShelf } from '../device/storage';
import { isComplete } from '../diagnosis/draft';
import type { NamedSheet } from './sheetFile';

/** As many as the server merges. */
export const OFFICES_MAX = 50;

/** One office's sheet among those to be merged. */
export interface OfficeSheet extends NamedSheet {
  id: string;
}

export interface OfficeSheets {
  offices: OfficeSheet[];
  /** Takes the sheets that are not there yet; how many there was no room for. */
  add: (sheets: NamedSheet[]) => number;
  rename: (id: string, name: string) => void;
  remove: (id: string) => void;
  clear: () => void;
}

/** The sheets of this tab, kept for a reload and gone with the tab. */
export function useOfficeSheets(questionSet: QuestionSet): OfficeSheets {
  const key = `kyojo.offices.${questionSet.id}`;
  const [offices, setOffices] = useState(() => stored(key, questionSet));
  const keep = (next: OfficeSheet[]) => {
    tabShelf.write(key, next.length === 0 ? '' : JSON.stringify(next));
    setOffices(next);
  };
  return {
    offices,
    add: (sheets) => {
      const added = sheets.filter((sheet) => !offices.some((office) => isSame(office, sheet)));
      const all = [...offices, ...added.map((sheet) => ({ ...sheet, id: randomUuid() }))];
      keep(all.slice(0, OFFICES_MAX));
      return Math.max(0, all.length - OFFICES_MAX);
    },
    rename: (id, name) => keep(offices.map((office) => (office.id === id ? { ...office, name } : office))),
    remove: (id) => keep(offices.filter((office) => office.id !== id)),
    clear: () => keep([]),
  };
}

function isSame(one: NamedSheet, other: NamedSheet): boolean {
  return one.name === other.name && sameAnswers(one.answers, other.answers);
}

function sameAnswers(one: Answers, other: Answers): boolean {
  return Object.entries(one).every(([number, answer]) => other[number] === answer);
}

function stored(key: string, questionSet: QuestionSet): OfficeSheet[] {
  const kept = parsed(tabShelf.read(key));
  return Array.isArray(kept) ? kept.filter((office) => isOffice(office, questionSet)) : [];
}

function isOffice(office: unknown, questionSet: QuestionSet): office is OfficeSheet {
  const { id, name, answers } = Object(office) as Partial<OfficeSheet>;
  return typeof id === 'string' && typeof name === 'string' && isComplete(questionSet, Object(answers));
}
