import { useCallback, useRef, useState } from 'react';
import { type Failure, violationsOf } from '../api/failure';
import { eraseDiagnosis } from '../api/kyojo';
import type { QuestionSet } from '../api/types';
import { randomUuid } from '../device/randomUuid';
import { failureText } from '../layout/failureText';
import { beep } from './beep';
import { type EnteredSheet, type EnterSheetRequest, enterSheet } from './deskApi';
import { answersOf, stroke, type Typed } from './paperKeys';
import { forgetFirms } from './useFirms';

/** What was typed in at each desk, with its receipts: so long as this document lives, and nowhere else. */
const sittings = new Map<string, EnteredSheet[]>();

interface PaperOptions {
  community: string;
  notice: string;
  questionSet: QuestionSet;
  agreed: boolean;
  reason: (why: 'notApplicable' | 'tooMany' | 'incomplete' | 'unknown' | 'notAgreed') => string;
}

export interface Paper {
  typed: Typed;
  /** Sheets of this sitting, the newest first. */
  entered: EnteredSheet[];
  sending: boolean;
  /** Why the last key did nothing, or the sheet was not taken. */
  fault: string | undefined;
  press: (key: string) => void;
  undo: () => Promise<void>;
}

/** A sheet by keys: 25 digits and Enter; then the next one begins at once. */
export function usePaper({ community, notice, questionSet, agreed, reason }: PaperOptions): Paper {
  const [typed, setTyped] = useState<Typed>([]);
  const [entered, setEntered] = useState(() => sittings.get(community) ?? []);
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<string>();
  // The same sheet sent again is a replay; what is typed again is another sheet.
  const attempt = useRef({ key: '', body: '' });

  const refuse = useCallback((message: string) => {
    beep();
    setFault(message);
  }, []);
  const keep = (sheets: EnteredSheet[]) => {
    sittings.set(community, sheets);
    forgetFirms();
    setEntered(sheets);
  };
  const told = (failure: Failure) => violationsOf(failure)[0]?.message ?? failureText(failure);

  const send = async () => {
    if (!agreed) return refuse(reason('notAgreed'));
    const sheet: EnterSheetRequest = {
      questionSet: questionSet.id,
      answers: answersOf(questionSet, typed),
      consent: { notice, agreedOnPaper: true },
    };
    const body = JSON.stringify(sheet);
    if (attempt.current.body !== body) attempt.current = { key: randomUuid(), body };
    setSending(true);
    const outcome = await enterSheet(community, attempt.current.key, body);
    setSending(false);
    if (!outcome.ok) return refuse(told(outcome.failure));
    attempt.current = { key: '', body: '' };
    keep([outcome.value, ...entered]);
    setTyped([]);
  };

  const press = (key: string) => {
    if (sending) return;
    const now = stroke(questionSet, typed, key);
    if (now.kind === 'ignored') return;
    setFault(undefined);
    if (now.kind === 'refused') refuse(reason(now.why));
    if (now.kind === 'answer') setTyped([...typed, now.answer]);
    if (now.kind === 'back') setTyped(typed.slice(0, -1));
    if (now.kind === 'send') void send();
  };

  const undo = async () => {
    const [last, ...others] = entered;
    if (!last?.receipt) return;
    const outcome = await eraseDiagnosis(community, last.diagnosisId, last.receipt);
    if (outcome.ok) keep(others);
    else refuse(told(outcome.failure));
  };

  return { typed, entered, sending, fault, press, undo };
}
