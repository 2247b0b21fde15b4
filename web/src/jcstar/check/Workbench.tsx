import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Notice } from '../../layout/Notice';
import { type JcstarKey, say } from '../../texts/jcstar';
import { ListSource } from '../ListSource';
import { NoData } from '../NoData';
import type { Conclusion, Scheme } from '../types';
import { AddDevices } from './AddDevices';
import { DeviceList } from './DeviceList';
import { EvidencePanel } from './EvidencePanel';
import type { Group } from './judged';
import { Progress } from './Progress';
import { RequirementFields } from './RequirementFields';
import { Tally } from './Tally';
import type { Done, Lines } from './useLines';
import type { Verdicts } from './useVerdicts';

interface WorkbenchProps {
  scheme: Scheme;
  lines: Lines;
  verdicts: Verdicts;
  /** What the firm knew of a device before, by its question, where that has changed. */
  before?: ReadonlyMap<string, Conclusion>;
  /** What stands between the list and the evidence sheet. */
  children?: ReactNode;
}

const NOTHING_BEFORE: ReadonlyMap<string, Conclusion> = new Map();

/** A list of devices: taken in, checked, put right, and made into an evidence sheet. */
export function Workbench({ scheme, lines, verdicts, before = NOTHING_BEFORE, children }: WorkbenchProps) {
  const [only, setOnly] = useState<Group>();
  const [taken, setTaken] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was just taken in is looked at next.
    if (taken > 0) heading.current?.focus({ preventScroll: true });
    if (taken > 0) heading.current?.scrollIntoView({ block: 'start' });
  }, [taken]);
  const { judged, facts } = verdicts;
  const unregistered = facts?.list.state === 'NOT_REGISTERED' ? facts.list : undefined;
  return (
    <>
      <div className="no-print">
        <RequirementFields scheme={scheme} requirement={lines.requirement} onRequirement={lines.require} />
        <AddDevices {...{ scheme, lines }} onTaken={() => setTaken((count) => count + 1)} />
        {!lines.stored && <Notice tone="warning">{say('check.notStored')}</Notice>}
        <LastAct lines={lines} />
        {unregistered && <NoData officialPage={unregistered.officialPage} />}
        {judged.length > 0 && (
          <section aria-labelledby="checked-heading">
            <h2 id="checked-heading" ref={heading} tabIndex={-1}>
              {say('check.listHeading')}
            </h2>
            {!unregistered && (
              <>
                <Progress verdicts={verdicts} total={judged.length} />
                <Tally {...{ judged, scheme, only }} onOnly={setOnly} />
              </>
            )}
            {facts && <ListSource list={facts.list} />}
            {facts && <p className="jc-note">{facts.note}</p>}
            <DeviceList
              {...{ judged, scheme, only, before }}
              labels={verdicts.labels}
              change={lines.change}
              remove={lines.remove}
            />
            <button type="button" className="button button-text" onClick={lines.clear}>
              {say('act.clear')}
            </button>
          </section>
        )}
      </div>
      {children}
      {facts && !unregistered && judged.length > 0 && <EvidencePanel {...{ judged, facts, scheme }} />}
    </>
  );
}

const ACTS: Record<Done['act'], JcstarKey> = {
  ADDED: 'act.ADDED',
  REPLACED: 'act.REPLACED',
  CHANGED: 'act.CHANGED',
  REMOVED: 'act.REMOVED',
  CLEARED: 'act.CLEARED',
};

/** What was done last, with the way back. */
function LastAct({ lines: { last, undo } }: { lines: Lines }) {
  return (
    <div className="jc-last">
      <p role="status">{last && say(ACTS[last.act], { count: last.count })}</p>
      {last && (
        <button type="button" className="button button-outline" onClick={undo}>
          {say('act.undo')}
        </button>
      )}
    </div>
  );
}
