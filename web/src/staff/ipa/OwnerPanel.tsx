import { useState } from 'react';
import type { Failure } from '../../api/failure';
import { randomUuid } from '../../device/randomUuid';
import { failureText } from '../../layout/failureText';
import { Notice } from '../../layout/Notice';
import { text } from '../../texts/staff';
import { inviteOwner, type OwnerInvitation, type Settings } from './communities';
import { LineField } from './fields';
import { OwnerLink } from './OwnerLink';

/** Invites an owner where nobody of the community can. */
export function OwnerPanel({ settings }: { settings: Settings }) {
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState({ name: '', key: '' });
  const [failure, setFailure] = useState<Failure>();
  const [made, setMade] = useState<OwnerInvitation>();
  const send = async () => {
    const wanted = name.trim();
    setMissing(wanted === '');
    if (wanted === '') return;
    const key = attempt.name === wanted ? attempt.key : randomUuid();
    setAttempt({ name: wanted, key });
    const outcome = await inviteOwner(settings.id, wanted, key);
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (!outcome.ok) return;
    setMade(outcome.value);
    setAttempt({ name: '', key: '' });
    setName('');
  };
  return (
    <section className="panel" aria-labelledby="owner-heading">
      <h2 id="owner-heading">{text('ipa.ownerPanel')}</h2>
      <p>{text(settings.owners > 0 ? 'ipa.ownerPanelKept' : 'ipa.ownerPanelNobody')}</p>
      {made && <OwnerLink community={settings.id} communityName={settings.name} made={made} />}
      {failure && (
        <Notice tone="error" announced>
          {failureText(failure)}
        </Notice>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <LineField
          id="new-owner"
          label={text('ipa.owner')}
          hint={text('ipa.ownerHint')}
          value={name}
          fault={missing ? text('ipa.ownerMissing') : undefined}
          onValue={setName}
        />
        <button type="submit" className="button button-outline">
          {text('ipa.inviteOwner')}
        </button>
      </form>
    </section>
  );
}
