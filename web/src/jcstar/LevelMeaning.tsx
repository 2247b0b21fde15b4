import { say } from '../texts/jcstar';
import type { Scheme, SchemeLevel } from './types';

/** What the levels say of a product and what they do not, folded away until somebody wants to know. */
export function LevelMeanings({ scheme }: { scheme: Scheme }) {
  return (
    <details className="jc-fold">
      <summary>{say('level.heading')}</summary>
      <p>{say('level.lead')}</p>
      <dl className="facts">
        {scheme.levels.map((level) => (
          <div key={level.level}>
            <dt>{level.name}</dt>
            <dd>
              {!level.inOperation && <strong className="jc-later">{say('level.later')}</strong>}
              <LevelWords level={level} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={scheme.officialPage} rel="noreferrer">
          {say('level.official')}
        </a>
      </p>
    </details>
  );
}

export function LevelWords({ level }: { level: SchemeLevel }) {
  return (
    <>
      <p>{level.means}</p>
      <p className="hint">{level.doesNotMean}</p>
    </>
  );
}

/** Who says that the product reaches the level, in a few words. */
export function levelName(scheme: Scheme | undefined, level: number): string {
  return scheme?.levels.find((known) => known.level === level)?.name ?? `★${level}`;
}
