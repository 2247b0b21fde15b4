import { Link } from 'wouter';
import { type JcstarKey, say } from '../../texts/jcstar';
import { text } from '../../texts/text';
import { Mark } from '../Icon';
import { levelName } from '../LevelMeaning';
import { numberInPath } from '../numberInPath';
import { standingWords, toneOf, untilWords } from '../standing';
import type { FoundLabel, Match, Scheme } from '../types';

const MATCHES: Record<Match, JcstarKey> = {
  EXACT: 'match.EXACT',
  BEGINNING: 'match.BEGINNING',
  NAME: 'match.NAME',
  PART: 'match.PART',
  WORDS: 'match.WORDS',
  SIMILAR: 'match.SIMILAR',
};

export function labelPath(registrationNumber: string): string {
  return `/jcstar/labels/${numberInPath(registrationNumber)}`;
}

/** One label that was found: whether it holds, which level, until when, and why it is here. */
export function ResultCard({ label, scheme }: { label: FoundLabel; scheme: Scheme | undefined }) {
  const { registrationNumber, level, assessment, supplier, product, standing } = label;
  return (
    <li className="card jc-result">
      <h3 className="card-title">
        <Link href={labelPath(registrationNumber)}>{product}</Link>
      </h3>
      <p>{supplier}</p>
      <p className="jc-verdict">
        <Mark tone={toneOf(standing.status)}>{standingWords(standing.status)}</Mark>
        <span className="jc-level">{levelName(scheme, level)}</span>
        <span>{say(assessment === 'THIRD_PARTY' ? 'assessment.THIRD_PARTY' : 'assessment.SELF')}</span>
      </p>
      <p>{untilWords(label)}</p>
      <Matched label={label} />
    </li>
  );
}

function Matched({
  label: { match, models, modelCount, registrationNumber, category },
}: {
  label: FoundLabel;
}) {
  // Found to the letter is the first alone; the others only hold what was typed.
  const names = models.map(({ model }) => model);
  const sure = match === 'EXACT' ? names.slice(0, 1) : names;
  const rest = names.slice(sure.length);
  const others = modelCount - models.length;
  return (
    <p className="hint">
      {match && <span className="jc-match">{say(MATCHES[match] ?? 'match.PART')}</span>}
      {models.length > 0 && (
        <>
          {say('search.models')}
          <strong>{sure.join(text('communities.and'))}</strong>
          {rest.length > 0 && say('search.alsoHolds', { models: rest.join(text('communities.and')) })}
          {others > 0 && say('search.others', { count: others })}
          <br />
        </>
      )}
      {models.length === 0 && (
        <span className="jc-apart">{say('search.modelCount', { count: modelCount })}</span>
      )}
      {say('search.facts', { number: registrationNumber, category })}
    </p>
  );
}
