import { useState } from 'react';
import type { Failure } from '../api/failure';
import { failureText } from '../layout/failureText';
import { Notice } from '../layout/Notice';
import { usePlace } from '../staff/membership';
import { day } from '../texts/date';
import { text } from '../texts/staff';
import { type DeskFirm, setConfirmation } from './deskApi';
import { forgetFirms } from './useFirms';

/** Staff say that they know the firm, and take it back. */
export function ConfirmPanel({ firm, onChanged }: { firm: DeskFirm; onChanged: () => void }) {
  const { community } = usePlace();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { confirmation } = firm;
  const change = async () => {
    setBusy(true);
    const outcome = await setConfirmation(community, firm.firmId, !confirmation);
    setBusy(false);
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (!outcome.ok) return;
    forgetFirms();
    onChanged();
  };
  return (
    <section className="panel no-print" aria-labelledby="confirm-heading">
      <h2 id="confirm-heading">{text('desk.confirmHeading')}</h2>
      <p role="status">
        {confirmation
          ? text('desk.confirmed', { name: confirmation.name, day: day(confirmation.confirmedAt) })
          : text('desk.confirmLead')}
      </p>
      <button
        type="button"
        className={confirmation ? 'button button-text' : 'button button-outline'}
        disabled={busy}
        onClick={() => void change()}
      >
        {text(confirmation ? 'desk.unconfirm' : 'desk.confirm')}
      </button>
      {failure && (
        <Notice tone="error" announced>
          {failureText(failure)}
        </Notice>
      )}
    </section>
  );
}
