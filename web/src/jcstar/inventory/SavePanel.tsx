import { useState } from 'react';
import type { Community } from '../../api/types';
import { CheckBox } from '../../diagnosis/CheckBox';
import { NoticeText } from '../../diagnosis/NoticeText';
import { Notice } from '../../layout/Notice';
import { OriginField } from '../../origin/OriginField';
import { say } from '../../texts/jcstar';
import type { Lines } from '../check/useLines';
import { unkeepable } from './saving';
import type { Keeping } from './useKeeping';

interface SavePanelProps {
  community: Community;
  lines: Lines;
  keeping: Keeping;
  /** Whether the firm holds a receipt already, and whether a list of it is kept. */
  held: boolean;
  kept: boolean;
  /** Whether there is anything that is not kept yet. */
  changed: boolean;
  onReload: () => void;
}

/** Keeps the list in a community, after the notice of what becomes of it has been shown. */
export function SavePanel({ community, lines, keeping, held, kept, changed, onReload }: SavePanelProps) {
  const [consented, setConsented] = useState(false);
  const [tried, setTried] = useState(false);
  const { saving, refusal, save } = keeping;
  const obstacle = unkeepable(lines.lines);
  const send = (over: boolean) => {
    setTried(true);
    if (consented && !obstacle) save(lines, { over });
  };
  if (kept && !changed) return null;
  return (
    <section className="panel no-print" aria-labelledby="save-heading">
      <h2 id="save-heading">{say(kept ? 'keep.headingAgain' : 'keep.heading')}</h2>
      <p>
        {say(kept ? 'keep.bodyAgain' : held ? 'keep.bodyHeld' : 'keep.body', { community: community.name })}
      </p>
      <details className="jc-fold" open={!kept}>
        <summary>{say('keep.notice')}</summary>
        <NoticeText notice={community.privacyNotice} />
      </details>
      {!held && <OriginField community={community.id} fault={undefined} />}
      <CheckBox
        id="keep-consent"
        label={say('keep.consent')}
        checked={consented}
        fault={tried && !consented ? say('keep.consentMissing') : undefined}
        onChecked={setConsented}
      />
      {obstacle && <Notice tone="warning">{obstacle}</Notice>}
      {refusal && !refusal.conflict && (
        <Notice tone="error" announced>
          {refusal.message}
        </Notice>
      )}
      {refusal?.conflict ? (
        <Conflict saving={saving} onReload={onReload} onOver={() => send(true)} />
      ) : (
        <button
          type="button"
          className="button button-large"
          disabled={saving || obstacle !== undefined || lines.lines.length === 0}
          onClick={() => send(false)}
        >
          {say(saving ? 'keep.saving' : kept ? 'keep.saveAgain' : 'keep.save')}
        </button>
      )}
      <p className="visually-hidden" role="status">
        {saving && say('keep.saving')}
      </p>
    </section>
  );
}

interface ConflictProps {
  saving: boolean;
  onReload: () => void;
  onOver: () => void;
}

/** Two devices have changed the same list; which one holds is for the person to say. */
function Conflict({ saving, onReload, onOver }: ConflictProps) {
  return (
    <Notice tone="warning" announced>
      <h3>{say('conflict.heading')}</h3>
      <p>{say('conflict.body')}</p>
      <p className="buttons">
        <button type="button" className="button" disabled={saving} onClick={onReload}>
          {say('conflict.reload')}
        </button>
        <button type="button" className="button button-outline" disabled={saving} onClick={onOver}>
          {say('conflict.over')}
        </button>
      </p>
    </Notice>
  );
}
