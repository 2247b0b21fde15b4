import { useCallback, useRef, useState } from 'react';
import { codeOf, type Failure, statusOf, violationsOf } from '../api/failure';
import type { QuestionSet } from '../api/types';
import { randomUuid } from '../device/randomUuid';
import { failureText } from '../layout/failureText';
import { receiptIn } from '../receipt/receipts';
import { type TextKey, text } from '../texts/text';
import { beep } from './beep';
import { type EnteredSheet, type EnterSheetRequest, enterSheet, takeSheetBack } from './deskApi';
import { type Facts, factFaults, NO_FACTS, profileOf } from './paperFacts';
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
  facts: Facts;
  factFaults: Partial<Record<keyof Facts, string>>;
  onFacts: (change: Partial<Facts>) => void;
  press: (key: string) => void;
  undo: () => Promise<void>;
}

/** A sheet by keys: 25 digits and Enter; then the next one begins at once. */
export function usePaper({ community, notice, questionSet, agreed, reason }: PaperOptions): Paper {
  const [typed, setTyped] = useState<Typed>([]);
  const [entered, setEntered] = useState(() => sittings.get(community) ?? []);
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<string>();
  const [facts, setFacts] = useState(NO_FACTS);
  const [wrongFacts, setWrongFacts] = useState<Paper['factFaults']>({});
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

  const send = async () => {
    if (!agreed) return refuse(reason('notAgreed'));
    const profile = profileOf(facts);
    const receipt = receiptIn(facts.receipt) ?? '';
    if (facts.receipt.trim() && !receipt) {
      setWrongFacts({ receipt: text('paper.receiptWrong') });
      return refuse(text('paper.receiptWrong'));
    }
    const sheet: EnterSheetRequest = {
      questionSet: questionSet.id,
      answers: answersOf(questionSet, typed),
      ...(Object.keys(profile).length > 0 ? { profile } : {}),
      consent: { notice, agreedOnPaper: true, ...(facts.shareIdentity ? { shareIdentity: true } : {}) },
    };
    const body = JSON.stringify(sheet);
    if (attempt.current.body !== body + receipt)
      attempt.current = { key: randomUuid(), body: body + receipt };
    setSending(true);
    const outcome = await enterSheet(community, attempt.current.key, body, receipt);
    setSending(false);
    if (!outcome.ok) {
      setWrongFacts(factFaults(violationsOf(outcome.failure)));
      return refuse(told(outcome.failure));
    }
    setFacts(NO_FACTS);
    setWrongFacts({});
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
    if (!last) return;
    const outcome = await takeSheetBack(community, last.firmId, last.diagnosisId);
    // Gone already is as good.
    if (outcome.ok || statusOf(outcome.failure) === 404) keep(others);
    else refuse(told(outcome.failure));
  };

  const onFacts = (change: Partial<Facts>) => setFacts((now) => ({ ...now, ...change }));
  return { typed, entered, sending, fault, facts, factFaults: wrongFacts, onFacts, press, undo };
}

const BY_CODE: Record<string, TextKey> = {
  SHEET_NOT_YOURS: 'paper.notYours',
  TOO_LATE_TO_TAKE_BACK: 'paper.tooLate',
};

function told(failure: Failure): string {
  const key = BY_CODE[codeOf(failure) ?? ''];
  return key ? text(key) : (violationsOf(failure)[0]?.message ?? failureText(failure));
}
