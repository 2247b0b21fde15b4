import { day, moment } from '../../texts/date';
import { say } from '../../texts/jcstar';
import { Icon } from '../Icon';
import { levelName } from '../LevelMeaning';
import type { Scheme } from '../types';
import { named } from '../useScheme';
import { type Facts, sourceWords } from './evidence';
import { fulfils, groupOf, type Judged, toneOfGroup } from './judged';
import { groupName } from './words';

interface EvidenceSheetProps {
  judged: Judged[];
  facts: Facts;
  scheme: Scheme;
}

/** The evidence sheet on paper: A4 upright, its heading on every page. */
export function EvidenceSheet({ judged, facts, scheme }: EvidenceSheetProps) {
  const { list, requirement, checkedAt } = facts;
  if (list.state === 'NOT_REGISTERED') return null;
  const level = levelName(scheme, requirement.level);
  return (
    <section className="print-only jc-evidence">
      <h1>{say('evidence.title')}</h1>
      {list.sample && <p className="jc-sample">{say('evidence.sample')}</p>}
      <p className="jc-evidence-firm">{say('evidence.firm')}</p>
      <dl className="facts">
        <div>
          <dt>{say('evidence.requiredTerm')}</dt>
          <dd>{say('evidence.requiredValue', { level, on: day(requirement.on) })}</dd>
        </div>
        <div>
          <dt>{say('evidence.checkedTerm')}</dt>
          <dd>{moment(checkedAt)}</dd>
        </div>
        <div>
          <dt>{say('evidence.count')}</dt>
          <dd>{say('evidence.countValue', { all: judged.length, count: judged.filter(fulfils).length })}</dd>
        </div>
      </dl>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('evidence.place')}</th>
            <th scope="col">{say('evidence.device')}</th>
            <th scope="col">{say('evidence.model')}</th>
            <th scope="col">{say('evidence.verdict')}</th>
            <th scope="col">{say('evidence.number')}</th>
            <th scope="col">{say('evidence.term')}</th>
          </tr>
        </thead>
        <tbody>
          {judged.map((one) => (
            <Row key={one.line.id} judged={one} scheme={scheme} />
          ))}
        </tbody>
      </table>
      <ul className="jc-evidence-notes">
        {[sourceWords(list), facts.note, say('evidence.notProof')].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function Row({ judged, scheme }: { judged: Judged; scheme: Scheme }) {
  const { line, place, label, verdict } = judged;
  const group = groupOf(judged);
  const kind = line.kind ? named(scheme.deviceKinds, line.kind).name : '';
  return (
    <tr>
      <td>{place}</td>
      <td>
        {line.name}
        <small>{[kind, line.maker].filter((text) => text !== '').join('　')}</small>
      </td>
      <td>
        {line.model}
        {label && verdict?.model && verdict.model !== line.model && (
          <small>{say('evidence.listedAs', { model: verdict.model })}</small>
        )}
      </td>
      <td>
        <Icon tone={toneOfGroup(group)} />
        {groupName(group, scheme)}
        {label && <small>{levelName(scheme, label.level)}</small>}
      </td>
      <td>
        {label?.registrationNumber}
        {label && <small>{`${label.supplier}　${label.product}`}</small>}
      </td>
      <td>
        {label && (
          <>
            <span className="jc-evidence-day">{say('evidence.from', { day: label.issuedOn })}</span>
            <span className="jc-evidence-day">{say('evidence.to', { day: label.expiresOn })}</span>
          </>
        )}
      </td>
    </tr>
  );
}
