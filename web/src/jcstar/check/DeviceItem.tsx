import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { say } from '../../texts/jcstar';
import { EquivalenceWords } from '../ForeignSchemes';
import { Mark } from '../Icon';
import { levelName } from '../LevelMeaning';
import { labelPath } from '../search/ResultCard';
import { untilWords } from '../standing';
import type { Conclusion, Scheme } from '../types';
import { named } from '../useScheme';
import { Candidates, chosen } from './Candidates';
import { DeviceForm } from './DeviceForm';
import { fulfils, groupOf, type Judged, toneOfGroup } from './judged';
import { isSaid, type Line, type Typed } from './lines';
import { faultWords, groupHelp, groupName } from './words';

interface DeviceItemProps {
  judged: Judged;
  scheme: Scheme;
  labels: ReadonlyMap<string, { supplier: string; product: string }>;
  /** What it was when the firm last took note, where that has changed. */
  before: Conclusion | undefined;
  editing: boolean;
  onEdit: (edits: boolean) => void;
  onChange: (typed: Typed) => void;
  onRemove: () => void;
}

/** The button by which the device of that line is put right. */
export function editId(line: number): string {
  return `edit-${line}`;
}

/** One device with its verdict, to be read, put right or taken out. */
export function DeviceItem(props: DeviceItemProps) {
  const { judged, scheme, labels, before, editing, onEdit, onChange, onRemove } = props;
  const { line } = judged;
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(editing);
  useEffect(() => {
    // Back to where the person came from, so that the keyboard goes on from here.
    if (wasEditing.current && !editing) editButton.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const title = titleOf(line, judged.place);
  return (
    <li className={`jc-device jc-device-${toneOfGroup(groupOf(judged))}`}>
      <div className="jc-device-what">
        <h3>
          <span className="jc-place">{judged.place}</span>
          {title}
        </h3>
        <DeviceFacts line={line} scheme={scheme} />
      </div>
      <DeviceVerdict {...{ judged, scheme, before }} />
      <Candidates
        candidates={judged.verdict?.candidates ?? []}
        {...{ labels, title }}
        onChosen={(candidate) => onChange(chosen(judged, candidate, labels))}
      />
      {editing ? (
        <DeviceForm
          scheme={scheme}
          typed={line}
          send={say('device.save')}
          autoFocus
          onTyped={(typed) => {
            onChange(typed);
            onEdit(false);
          }}
          onCancel={() => onEdit(false)}
        />
      ) : (
        <p className="jc-acts">
          <button
            type="button"
            className="jc-link"
            id={editId(line.id)}
            ref={editButton}
            aria-label={say('device.editOf', { title })}
            onClick={() => onEdit(true)}
          >
            {say('device.edit')}
          </button>
          <button
            type="button"
            className="jc-link jc-link-danger"
            aria-label={say('device.removeOf', { title })}
            onClick={onRemove}
          >
            {say('device.remove')}
          </button>
        </p>
      )}
    </li>
  );
}

function titleOf({ name, model, number }: Line, place: number): string {
  return name || model || number || say('device.unnamed', { place });
}

function DeviceFacts({ line, scheme }: { line: Line; scheme: Scheme }) {
  const { name, kind, model, maker, number } = line;
  const facts = [
    name ? model : '',
    maker,
    kind ? named(scheme.deviceKinds, kind).name : '',
    number && (name || model) ? say('device.numbered', { number }) : '',
  ].filter(isSaid);
  return facts.length > 0 ? <p className="jc-device-facts">{facts.join('　')}</p> : null;
}

interface DeviceVerdictProps {
  judged: Judged;
  scheme: Scheme;
  before: Conclusion | undefined;
}

function DeviceVerdict({ judged, scheme, before }: DeviceVerdictProps) {
  const { label, verdict, fault, refusal } = judged;
  const group = groupOf(judged);
  const help = fulfils(judged) ? undefined : groupHelp(group, scheme);
  const kind = scheme.deviceKinds.find(({ id }) => id === judged.line.kind);
  const foreign = verdict?.scheme && scheme.schemes.find(({ id }) => id === verdict.scheme);
  return (
    <div className="jc-device-verdict">
      <Mark tone={toneOfGroup(group)}>{groupName(group, scheme)}</Mark>
      {before && before !== group && (
        <span className="jc-before">{say('changes.was', { before: groupName(before, scheme) })}</span>
      )}
      {(fault || refusal) && <p>{fault ? faultWords(fault) : refusal}</p>}
      {label && (
        <p>
          <span className="jc-level">{levelName(scheme, label.level)}</span> {untilWords(label)}
          <br />
          <Link href={labelPath(label.registrationNumber)}>
            {say('verdict.label', { product: label.product })}
          </Link>
        </p>
      )}
      {kind?.remark && !label && <p className="hint">{kind.remark}</p>}
      {foreign && (
        <>
          <p>
            <a href={foreign.page} rel="noreferrer">
              {foreign.name}
            </a>
          </p>
          {scheme.equivalences
            .filter(({ from }) => from === foreign.id)
            .map((rule) => (
              <EquivalenceWords key={rule.to} rule={rule} />
            ))}
        </>
      )}
      {verdict?.foreignCovers === false && <p>{say('foreign.notCovered')}</p>}
      {verdict?.foreign && <p>{say('foreign.recorded', { numbers: verdict.foreign.join('、') })}</p>}
      {help && !fault && !refusal && (
        <details className="jc-fold">
          <summary>{say('verdict.help')}</summary>
          <p>{help.explanation}</p>
          <p>{help.nextStep}</p>
        </details>
      )}
    </div>
  );
}
