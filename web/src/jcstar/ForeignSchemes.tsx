import { day } from '../texts/date';
import { say } from '../texts/jcstar';
import type { Equivalence, Scheme } from './types';

/** Other countries' schemes and what of them counts where: kept apart from JC-STAR's own labels. */
export function ForeignSchemes({ scheme }: { scheme: Scheme }) {
  const { schemes, equivalences } = scheme;
  if (schemes.length === 0) return null;
  return (
    <details className="jc-fold">
      <summary>{say('foreign.heading')}</summary>
      <p>{say('foreign.lead')}</p>
      <ul>
        {schemes.map(({ id, name, page, state, remark }) => (
          <li key={id}>
            <a href={page} rel="noreferrer">
              {name}
            </a>
            {state === 'CLOSED' && <strong className="jc-apart">{say('foreign.closed')}</strong>}
            {remark && <p className="hint">{remark}</p>}
            {equivalences
              .filter(({ from, to }) => from === id || to === id)
              .map((rule) => (
                <EquivalenceWords key={`${rule.from} ${rule.to}`} rule={rule} />
              ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function EquivalenceWords({ rule }: { rule: Equivalence }) {
  return (
    <p>
      {rule.explanation}
      {rule.confidence === 'UNCONFIRMED' && say('foreign.unconfirmed')}
      {say('foreign.verified', { day: day(rule.verifiedOn) })}{' '}
      {/^https?:/.test(rule.source) && (
        <a href={rule.source} rel="noreferrer">
          {say('foreign.source')}
        </a>
      )}
    </p>
  );
}
