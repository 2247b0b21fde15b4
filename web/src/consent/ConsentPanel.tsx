import { useState } from 'react';
import { changeConsent, readConsent } from '../api/consent';
import { type Failure, violationsOf } from '../api/failure';
import { getCommunity } from '../api/kyojo';
import type { IdentityConsent, PrivacyNotice } from '../api/types';
import { useResource } from '../api/useResource';
import { failureText } from '../layout/failureText';
import { Loading } from '../layout/Loading';
import { Notice } from '../layout/Notice';
import { day } from '../texts/date';
import { text } from '../texts/text';

interface ConsentPanelProps {
  community: string;
  receipt: string;
}

/** What staff see of the firm, and the switch for it. */
export function ConsentPanel({ community, receipt }: ConsentPanelProps) {
  const known = useResource(`consent ${community} ${receipt}`, (signal) =>
    readConsent(community, receipt, signal),
  );
  const shown = useResource(community, (signal) => getCommunity(community, signal));
  const failed = known.state === 'failed' ? known : shown.state === 'failed' ? shown : undefined;
  return (
    <section className="no-print" aria-labelledby="identity-heading">
      <h2 id="identity-heading">{text('identity.heading')}</h2>
      {failed && (
        <Notice tone="error">
          {failureText(failed.failure)}{' '}
          <button type="button" className="button button-text" onClick={failed.reload}>
            {text('identity.again')}
          </button>
        </Notice>
      )}
      {!failed && (known.state !== 'ready' || shown.state !== 'ready') && <Loading />}
      {known.state === 'ready' && shown.state === 'ready' && (
        <Switch
          {...{ community, receipt }}
          name={shown.value.name}
          wording={shown.value.privacyNotice.identityWording}
          known={known.value}
          reloadWording={shown.reload}
        />
      )}
    </section>
  );
}

interface SwitchProps extends ConsentPanelProps {
  name: string;
  wording: PrivacyNotice['identityWording'];
  known: IdentityConsent;
  reloadWording: () => void;
}

function Switch({ community, receipt, name, wording, known, reloadWording }: SwitchProps) {
  const [consent, setConsent] = useState(known);
  const [changing, setChanging] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const change = async (shareIdentity: boolean, version: string) => {
    setChanging(true);
    setFailure(undefined);
    const outcome = await changeConsent(community, receipt, { shareIdentity, wording: version });
    setChanging(false);
    if (outcome.ok) return setConsent(outcome.value);
    setFailure(outcome.failure);
    if (violationsOf(outcome.failure).some(({ code }) => code === 'WORDING_OUTDATED')) reloadWording();
  };
  const version = consent.wording ?? wording?.version;
  return (
    <>
      <p aria-live="polite">
        <strong>{text(consent.shareIdentity ? 'identity.isShared' : 'identity.isHidden', { name })}</strong>
        {consent.decidedAt && ` ${text('identity.decided', { day: day(consent.decidedAt) })}`}
      </p>
      <p>{text(consent.shareIdentity ? 'identity.seenShared' : 'identity.seenHidden')}</p>
      {!consent.shareIdentity && wording && <p>{wording.text}</p>}
      {failure && (
        <Notice tone="error" announced>
          {failureText(failure)}
        </Notice>
      )}
      {consent.shareIdentity && version && (
        <button
          type="button"
          className="button button-outline"
          disabled={changing}
          onClick={() => void change(false, version)}
        >
          {text(changing ? 'identity.changing' : 'identity.hide')}
        </button>
      )}
      {!consent.shareIdentity && wording && (
        <button
          type="button"
          className="button button-outline"
          disabled={changing}
          onClick={() => void change(true, wording.version)}
        >
          {text(changing ? 'identity.changing' : 'identity.share')}
        </button>
      )}
    </>
  );
}
