import { useCallback, useRef, useState } from 'react';
import { type Failure, statusOf, violationsOf } from '../api/failure';
import type { QuestionSet } from '../api/types';
import { randomUuid } from '../device/randomUuid';
import { failureText } from '../layout/failureText';
import { receiptIn } from '../receipt/receipts';
import { text } from '../texts/staff';
import { beep } from './beep';
import { type EnteredSheet, type EnterSheetRequest, enterSheet, takeSheetBack } from './deskApi';
import { type Facts, factFaults, NO_FACTS, profileOf } from './paperFacts';
import { answersOf, stroke, type Typed } from './paperKeys';
import { addSheet, dropSheet, useSitting } from './sitting';

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
  /** What is being waited for: no other sheet is sent or taken back meanwhile. */
  busy: 'sending' | 'undoing' | undefined;
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
  const entered = useSitting(community);
  const [busy, setBusy] = useState<Paper['busy']>();
  const [fault, setFault] = useState<string>();
  // While a sheet is being sent, the fields are the next one's; if it is refused they are its own again.
  const [{ facts, next }, setSheets] = useState({ facts: NO_FACTS, next: NO_FACTS });
  const [wrongFacts, setWrongFacts] = useState<Paper['factFaults']>({});
  // The same sheet sent again is a replay; what is typed again is another sheet.
  const attempt = useRef({ key: '', body: '' });

  const refuse = useCallback((message: string) => {
    beep();
    setFault(message);
  }, []);

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
    setBusy('sending');
    setSheets({ facts: next, next: NO_FACTS });
    setWrongFacts({});
    const outcome = await enterSheet(community, attempt.current.key, body, receipt);
    setBusy(undefined);
    if (!outcome.ok) {
      setSheets((now) => ({ facts, next: now.facts }));
      setWrongFacts(factFaults(violationsOf(outcome.failure)));
      return refuse(told(outcome.failure));
    }
    attempt.current = { key: '', body: '' };
    addSheet(community, outcome.value);
    setTyped([]);
  };

  const press = (key: string) => {
    if (busy === 'sending') return;
    const now = stroke(questionSet, typed, key);
    if (now.kind === 'ignored' || (now.kind === 'send' && busy)) return;
    setFault(undefined);
    if (now.kind === 'refused') refuse(reason(now.why));
    if (now.kind === 'answer') setTyped([...typed, now.answer]);
    if (now.kind === 'back') setTyped(typed.slice(0, -1));
    if (now.kind === 'send') void send();
  };

  const undo = async () => {
    const [last] = entered;
    if (!last || busy) return;
    setBusy('undoing');
    const outcome = await takeSheetBack(community, last.firmId, last.diagnosisId);
    setBusy(undefined);
    // Gone already is as good.
    if (outcome.ok || statusOf(outcome.failure) === 404) dropSheet(community, last.diagnosisId);
    else refuse(told(outcome.failure));
  };

  const onFacts = (change: Partial<Facts>) =>
    setSheets((now) => ({ ...now, facts: { ...now.facts, ...change } }));
  return { typed, entered, busy, fault, facts, factFaults: wrongFacts, onFacts, press, undo };
}

function told(failure: Failure): string {
  return violationsOf(failure)[0]?.message ?? failureText(failure);
}
