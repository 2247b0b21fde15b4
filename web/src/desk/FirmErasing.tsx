import { useState } from 'react';
import { useLocation } from 'wouter';
import { type Failure, statusOf } from '../api/failure';
import type { Outcome } from '../api/request';
import { ConfirmDialog } from '../layout/ConfirmDialog';
import { failureText } from '../layout/failureText';
import { Notice } from '../layout/Notice';
import { usePlace } from '../staff/membership';
import { text } from '../texts/staff';
import { type DeskFirm, eraseFirm, takeSheetBack } from './deskApi';
import { lastAddress } from './filterAddress';
import { forgetFirms } from './useFirms';
import { firmName } from './words';

/** How long the server lets whoever typed a sheet in take it back. */
const TAKE_BACK_MILLIS = 24 * 60 * 60 * 1000;

const WORDS = {
  sheet: {
    lead: 'desk.sheetLead',
    erase: 'desk.sheetErase',
    sure: 'desk.sheetSure',
    sureLead: 'desk.sheetSureLead',
  },
  firm: {
    lead: 'desk.firmLead',
    erase: 'desk.firmErase',
    sure: 'desk.firmSure',
    sureLead: 'desk.firmSureLead',
  },
} as const;

type Act = keyof typeof WORDS;

/** Takes a sheet from paper back, and, for an owner, erases all of the firm because it asked. */
export function FirmErasing({ firm, onChanged }: { firm: DeskFirm; onChanged: () => void }) {
  const { community, membership } = usePlace();
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState<Act>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { shown, history } = firm;
  const isFresh = Date.now() - Date.parse(shown.submittedAt) < TAKE_BACK_MILLIS;
  const acts: Act[] = [
    ...(shown.origin === 'STAFF' && isFresh ? (['sheet'] as const) : []),
    ...(membership.role === 'OWNER' ? (['firm'] as const) : []),
  ];
  if (acts.length === 0) return null;

  const carryOut = async (act: Act) => {
    setBusy(true);
    const outcome: Outcome<undefined> =
      act === 'firm'
        ? await eraseFirm(community, firm.firmId)
        : await takeSheetBack(community, firm.firmId, shown.diagnosisId);
    setBusy(false);
    setAsked(undefined);
    // Gone already is as good: an answer may have been lost.
    if (!outcome.ok && statusOf(outcome.failure) !== 404) {
      setFailure(outcome.failure);
      return;
    }
    forgetFirms();
    if (act === 'firm' || history.length === 1)
      navigate(`/communities/${community}/desk/firms${lastAddress()}`);
    else {
      navigate(`/communities/${community}/desk/firms/${firm.firmId}`);
      onChanged();
    }
  };

  return (
    <section className="panel no-print" aria-labelledby="firm-erasing-heading">
      <h2 id="firm-erasing-heading">{text('desk.erasingHeading')}</h2>
      {acts.map((act) => (
        <div key={act}>
          <p>{text(WORDS[act].lead)}</p>
          <button type="button" className="button button-outline" onClick={() => setAsked(act)}>
            {text(WORDS[act].erase)}
          </button>
        </div>
      ))}
      {failure && (
        <Notice tone="error" announced>
          {failureText(failure)}
        </Notice>
      )}
      {asked && (
        <ConfirmDialog
          title={text(WORDS[asked].sure, { name: firmName(firm) })}
          act={text(WORDS[asked].erase)}
          busy={busy}
          onConfirm={() => void carryOut(asked)}
          onCancel={() => setAsked(undefined)}
        >
          <p>{text(WORDS[asked].sureLead, { count: history.length })}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
