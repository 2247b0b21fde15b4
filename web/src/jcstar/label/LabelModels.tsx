import { useState } from 'react';
import { day } from '../../texts/date';
import { say } from '../../texts/jcstar';
import type { Model } from '../types';

/** So few are seen at a glance. */
const GLANCE = 12;

/** All 型番 that the label covers. */
export function LabelModels({ models }: { models: Model[] }) {
  const [typed, setTyped] = useState('');
  const shown = models.filter(({ model, product }) => holds(`${model} ${product ?? ''}`, typed));
  return (
    <section aria-labelledby="label-models">
      <h2 id="label-models">{say('models.heading', { count: models.length })}</h2>
      <p>{say('models.lead')}</p>
      {models.length > GLANCE && (
        <div className="field no-print">
          <label className="field-label" htmlFor="models-filter">
            {say('models.filter')}
          </label>
          <input
            id="models-filter"
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <p className="hint" role="status">
            {typed && (shown.length > 0 ? say('models.shown', { count: shown.length }) : say('models.none'))}
          </p>
        </div>
      )}
      <ul className="jc-models">
        {shown.map(({ model, product, notListedSince }) => (
          <li key={model}>
            <span className="jc-model">{model}</span>
            {product && <span className="jc-apart">{product}</span>}
            {notListedSince && (
              <span className="jc-not-listed">{say('models.notListed', { day: day(notListedSince) })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function holds(text: string, typed: string): boolean {
  return folded(text).includes(folded(typed));
}

/** Width, case, spaces and hyphens make no difference, as in the search itself. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}\u2212]/gu, '');
}
