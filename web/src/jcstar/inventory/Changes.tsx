import { Notice } from '../../layout/Notice';
import { say } from '../../texts/jcstar';
import { toneOfGroup } from '../check/judged';
import { groupName } from '../check/words';
import { Mark } from '../Icon';
import type { Scheme } from '../types';
import type { Change } from './kept';

interface ChangesProps {
  changes: Change[];
  scheme: Scheme;
  saving: boolean;
  onSeen: () => void;
}

/** What is otherwise than when the firm last looked. */
export function Changes({ changes, scheme, saving, onSeen }: ChangesProps) {
  if (changes.length === 0) {
    return <Notice tone="success">{say('changes.none')}</Notice>;
  }
  return (
    <section className="jc-changes no-print" aria-labelledby="changes-heading">
      <h2 id="changes-heading">{say('changes.heading', { count: changes.length })}</h2>
      <ul>
        {changes.map(({ line, before, now }) => (
          <li key={line.id}>
            <strong>{line.name || line.model || line.number}</strong>
            {line.name && <span className="jc-apart">{line.model || line.number}</span>}
            <span className="jc-from-to">
              <span className="visually-hidden">{say('changes.before')}</span>
              <Mark tone={toneOfGroup(before)}>{groupName(before, scheme)}</Mark>
              <span aria-hidden="true">→</span>
              <span className="visually-hidden">{say('changes.now')}</span>
              <Mark tone={toneOfGroup(now)}>{groupName(now, scheme)}</Mark>
            </span>
          </li>
        ))}
      </ul>
      <p className="buttons">
        <button type="button" className="button" disabled={saving} onClick={onSeen}>
          {say(saving ? 'keep.saving' : 'changes.seen')}
        </button>
      </p>
      <p className="hint">{say('changes.seenHint')}</p>
    </section>
  );
}
