import { EMPTY, type Given, type ReportDraft } from './draft';
import { fieldOf } from './japan';
import { DATA_QUESTIONS, type QuestionId, SITUATION_QUESTIONS, STATEMENT_QUESTIONS } from './questions';
import type { Report } from './types';

/** A draft that begins with what was reported, so that only what is new has to be written. */
export function draftFrom({ statement, story, done, profile, contact }: Report): ReportDraft {
  const { situation } = statement;
  return {
    ...EMPTY,
    symptoms: statement.symptoms,
    noticedAt: fieldOf(statement.noticedAt),
    startedAt: statement.startedAt ? fieldOf(statement.startedAt) : '',
    answers: {
      ...said(STATEMENT_QUESTIONS, statement),
      ...said(DATA_QUESTIONS, statement.personalData),
      ...said(SITUATION_QUESTIONS, situation),
    },
    sectors: situation?.sectors ?? [],
    noSector: situation?.sectors?.length === 0,
    done: done ?? [],
    story: story ?? '',
    profile: { ...EMPTY.profile, ...profile },
    naming: contact ? 'NAMED' : 'ANONYMOUS',
    contact: { ...EMPTY.contact, ...contact },
  };
}

function said(questions: readonly QuestionId[], of: object | undefined): Given {
  const found = (of ?? {}) as Given;
  return Object.fromEntries(
    questions.flatMap((question) => (found[question] ? [[question, found[question]]] : [])),
  );
}
