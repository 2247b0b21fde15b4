import { useState } from 'react';
import { say } from '../../texts/jcstar';
import type { LabelQuery } from '../jcstarApi';
import type { Scheme } from '../types';
import { isFiltered } from './searchAddress';

interface SearchFiltersProps {
  query: LabelQuery;
  scheme: Scheme | undefined;
  categories: string[];
  change: (query: LabelQuery) => void;
}

const IN_FORCE = 'VALID,EXPIRING';

export function SearchFilters({ query, scheme, categories, change }: SearchFiltersProps) {
  const [open, setOpen] = useState(isFiltered(query));
  const levels = scheme?.levels ?? [];
  const statuses = scheme?.statuses ?? [];
  return (
    <details className="jc-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('search.filters')}</summary>
      <div className="jc-filters">
        <Choice
          id="jcstar-status"
          label={say('search.status')}
          value={query.status}
          choices={[
            { id: IN_FORCE, name: say('search.inForce') },
            ...statuses.map(({ id, name }) => ({ id: id as string, name })),
          ]}
          onValue={(status) => change({ ...query, status })}
        />
        <Choice
          id="jcstar-level"
          label={say('search.level')}
          value={query.level}
          choices={levels.map(({ level, name }) => ({
            id: String(level),
            name: say('search.atLeast', { level: name }),
          }))}
          onValue={(level) => change({ ...query, level })}
        />
        <Choice
          id="jcstar-category"
          label={say('search.category')}
          value={query.category}
          choices={categories.map((category) => ({ id: category, name: category }))}
          onValue={(category) => change({ ...query, category })}
        />
        {isFiltered(query) && (
          <button
            type="button"
            className="button button-outline"
            onClick={() => {
              change({ q: query.q, level: '', category: '', status: '' });
              // The button is gone in a moment.
              document.getElementById('jcstar-status')?.focus();
            }}
          >
            {say('search.widen')}
          </button>
        )}
      </div>
    </details>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  choices: { id: string; name: string }[];
  onValue: (value: string) => void;
}

function Choice({ id, label, value, choices, onValue }: ChoiceProps) {
  // What the address asks for stays chosen, also before the choices have come.
  const known = value === '' || choices.some((choice) => choice.id === value);
  const offered = known ? choices : [...choices, { id: value, name: value }];
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onValue(event.target.value)}>
        <option value="">{say('search.any')}</option>
        {offered.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
