import { Notice } from '../../layout/Notice';
import { type TextKey, text } from '../../texts/staff';
import type { Draft, Versioned } from './communities';
import { changesOf, draftOf, formOf } from './form';

interface ConflictProps {
  /** What both began with. */
  base: Versioned;
  theirs: Versioned;
  mine: Partial<Draft>;
  onTheirs: () => void;
  onMine: () => void;
}

const LABELS: Partial<Record<keyof Draft, TextKey>> = {
  name: 'ipa.name',
  region: 'ipa.region',
  prefectures: 'ipa.prefectures',
  introduction: 'ipa.introduction',
  colour: 'ipa.colour',
  contact: 'ipa.contact',
  helplines: 'ipa.helplines',
  offers: 'ipa.offers',
  quota: 'ipa.quota',
};

/** Somebody else was first: what differs, and whose it shall be. */
export function Conflict({ base, theirs, mine, onTheirs, onMine }: ConflictProps) {
  const now = draftOf(formOf(theirs.settings));
  const changed = changesOf(draftOf(formOf(base.settings)), now);
  const differing = (Object.keys(LABELS) as (keyof Draft)[]).filter(
    (name) => name in changed || name in mine,
  );
  return (
    <Notice tone="warning" announced>
      <h2>{text('ipa.conflict')}</h2>
      <p>{text('ipa.conflictBody')}</p>
      <dl className="facts">
        {differing.map((name) => (
          <div key={name}>
            <dt>{text(LABELS[name] ?? 'ipa.name')}</dt>
            <dd>
              {text('ipa.conflictTheirs', { value: shown(now[name]) })}
              <br />
              {name in mine
                ? text('ipa.conflictMine', { value: shown(mine[name]) })
                : text('ipa.conflictUntouched')}
            </dd>
          </div>
        ))}
      </dl>
      <div className="buttons">
        <button type="button" className="button" onClick={onTheirs}>
          {text('ipa.takeTheirs')}
        </button>
        <button type="button" className="button button-outline" onClick={onMine}>
          {text('ipa.takeMine')}
        </button>
      </div>
    </Notice>
  );
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join('、') || '—';
  if (typeof value === 'object' && value !== null) return Object.values(value).map(shown).join(' ');
  return String(value);
}
