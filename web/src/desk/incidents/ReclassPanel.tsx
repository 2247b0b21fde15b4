import { useState } from 'react';
import type { IncidentGuide } from '../../api/types';
import { TextArea } from '../../report/typedFields';
import { moment } from '../../texts/date';
import { text } from '../../texts/staff';
import { LEVEL_CHOICES, levelName } from './caseWords';
import { ChangeFailure } from './HandlePanel';
import type { DeskIncident } from './incidentsApi';
import { SelectOne } from './SelectOne';
import { useChange } from './useChange';

interface ReclassPanelProps {
  found: DeskIncident;
  guide: IncidentGuide;
  onChanged: () => void;
}

/** What the rules say, and what somebody says in their place. Both are kept: the rules are measured by it. */
export function ReclassPanel({ found, guide, onChanged }: ReclassPanelProps) {
  const { automatic } = found;
  const { judgement } = found.case;
  const nameOf = (type: string) => guide.advice.find((advice) => advice.type === type)?.name ?? type;
  return (
    <section className="no-print" aria-labelledby="reclass-heading">
      <h2 id="reclass-heading">{text('cases.reclass')}</h2>
      <p>{text('cases.automatic', { type: nameOf(automatic.type), level: levelName(automatic.severity) })}</p>
      {judgement && (
        <p>
          {text('cases.judged', {
            type: nameOf(judgement.type),
            level: levelName(judgement.severity),
            name: judgement.by,
            moment: moment(judgement.at),
          })}
          <span className="hint case-type">{judgement.reason}</span>
        </p>
      )}
      <details>
        <summary>{text('cases.reclassOpen')}</summary>
        <ReclassForm key={found.case.version} found={found} guide={guide} onChanged={onChanged} />
      </details>
    </section>
  );
}

function ReclassForm({ found, guide, onChanged }: ReclassPanelProps) {
  const now = found.case.judgement ?? found.automatic;
  const [type, setType] = useState(now.type);
  const [severity, setSeverity] = useState(String(now.severity));
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const { busy, failure, change } = useChange(found, onChanged);
  const save = () => {
    const isMissing = reason.trim() === '';
    setFault(isMissing ? text('cases.reasonMissing') : undefined);
    if (!isMissing) void change({ type, severity: Number(severity), reason: reason.trim() });
  };
  return (
    <>
      <SelectOne
        id="set-type"
        label={text('cases.type')}
        choices={guide.advice.map((advice) => ({ value: advice.type, name: advice.name }))}
        value={type}
        onValue={(value) => setType(value as typeof type)}
      />
      <SelectOne
        id="set-severity"
        label={text('cases.severity')}
        choices={LEVEL_CHOICES}
        value={severity}
        onValue={setSeverity}
      />
      <TextArea
        id="reason"
        label={text('cases.reason')}
        hint={text('cases.reasonHint')}
        rows={3}
        value={reason}
        fault={fault}
        onValue={setReason}
      />
      <button type="button" className="button button-outline" disabled={busy} onClick={save}>
        {text('cases.reclassSave')}
      </button>
      <ChangeFailure failure={failure} />
    </>
  );
}
