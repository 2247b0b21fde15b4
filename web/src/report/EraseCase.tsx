import { useState } from 'react';
import { type Failure, statusOf } from '../api/failure';
import { ConfirmDialog } from '../layout/ConfirmDialog';
import { failureText } from '../layout/failureText';
import { Notice } from '../layout/Notice';
import { tell } from '../texts/incident';
import { text } from '../texts/text';
import { eraseContact, eraseIncident, type Opened } from './reportApi';

interface EraseCaseProps {
  opened: Opened;
  hasContact: boolean;
  onChanged: () => void;
  onErased: () => void;
}

type What = 'contact' | 'all';

const WORDS = {
  contact: { title: 'erase.contact', body: 'erase.contactBody' },
  all: { title: 'erase.all', body: 'erase.allBody' },
} as const;

/** Erases who reported, or all of it. */
export function EraseCase({ opened, hasContact, onChanged, onErased }: EraseCaseProps) {
  const [asked, setAsked] = useState<What>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const erase = async (what: What) => {
    setBusy(true);
    const outcome = await (what === 'all' ? eraseIncident(opened) : eraseContact(opened));
    setBusy(false);
    setAsked(undefined);
    // Gone already: an earlier request erased it, and only its answer was lost.
    const isGone = outcome.ok || statusOf(outcome.failure) === 410;
    setFailure(isGone || outcome.ok ? undefined : outcome.failure);
    if (!isGone) return;
    if (what === 'all') onErased();
    else onChanged();
  };
  return (
    <section className="no-print" aria-labelledby="erase-case-heading">
      <h2 id="erase-case-heading">{tell('erase.heading')}</h2>
      <p>{tell('erase.lead')}</p>
      {failure && (
        <Notice tone="error" announced>
          {failureText(failure)}
        </Notice>
      )}
      {hasContact && (
        <button type="button" className="button button-text" onClick={() => setAsked('contact')}>
          {tell('erase.contact')}
        </button>
      )}
      <button type="button" className="button button-text" onClick={() => setAsked('all')}>
        {tell('erase.all')}
      </button>
      {asked && (
        <ConfirmDialog
          title={tell(WORDS[asked].title)}
          act={busy ? text('erase.erasing') : tell(WORDS[asked].title)}
          busy={busy}
          onConfirm={() => void erase(asked)}
          onCancel={() => setAsked(undefined)}
        >
          <p>{tell(WORDS[asked].body)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
