import { useResource } from '../api/useResource';
import { type Choice, EMPLOYEE_BANDS, INDUSTRIES, PREFECTURE_CHOICES } from '../diagnosis/profileChoices';
import { usePlace } from '../staff/membership';
import { type TextKey, text } from '../texts/staff';
import { type Filter, listOriginCodes } from './deskApi';
import { BAND_CHOICES, monthsAgo, ORIGIN_CHOICES } from './words';

interface FiltersProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

interface Select {
  name: keyof Filter;
  label: TextKey;
  choices: Choice[];
}

const SELECTS: Select[] = [
  { name: 'band', label: 'desk.band', choices: BAND_CHOICES },
  { name: 'origin', label: 'desk.origin', choices: ORIGIN_CHOICES },
  { name: 'industry', label: 'desk.industry', choices: INDUSTRIES },
  { name: 'employees', label: 'desk.employees', choices: EMPLOYEE_BANDS },
  { name: 'prefecture', label: 'desk.prefecture', choices: PREFECTURE_CHOICES },
];

const DAYS: { name: keyof Filter; label: TextKey }[] = [
  { name: 'from', label: 'desk.from' },
  { name: 'to', label: 'desk.to' },
];

const VIEWS: { label: TextKey; filter: () => Filter }[] = [
  { label: 'desk.viewFirms', filter: () => ({ latest: 'true' }) },
  { label: 'desk.viewHalfYear', filter: () => ({ notSince: monthsAgo(6) }) },
  { label: 'desk.viewYear', filter: () => ({ notSince: monthsAgo(12) }) },
  { label: 'desk.viewAll', filter: () => ({}) },
];

/** Which firms: four lists that are asked for daily, and all else folded away. */
export function FirmFilters({ filter, onFilter }: FiltersProps) {
  const { latest, notSince, ...others } = filter;
  const view = { ...(latest ? { latest } : {}), ...(notSince ? { notSince } : {}) };
  const isShown = (shown: Filter) => JSON.stringify(shown) === JSON.stringify(view);
  const narrowed = Object.keys(others).length;
  const selects = [...SELECTS, ...useCodeSelect()];
  return (
    <section className="desk-filters" aria-label={text('desk.filters')}>
      <fieldset className="desk-views">
        <legend className="visually-hidden">{text('desk.views')}</legend>
        {VIEWS.map(({ label, filter: of }) => (
          <button
            key={label}
            type="button"
            aria-pressed={isShown(of())}
            onClick={() => onFilter({ ...others, ...of() })}
          >
            {text(label)}
          </button>
        ))}
      </fieldset>
      <details className="fold" open={narrowed > 0}>
        <summary>{text(narrowed > 0 ? 'desk.narrowed' : 'desk.narrow', { count: narrowed })}</summary>
        <div className="desk-fields">
          {selects.map((select) => (
            <FilterSelect key={select.name} {...select} filter={filter} onFilter={onFilter} />
          ))}
          {DAYS.map((day) => (
            <FilterDay key={day.name} {...day} filter={filter} onFilter={onFilter} />
          ))}
        </div>
        <button type="button" className="button button-text" onClick={() => onFilter(view)}>
          {text('desk.widen')}
        </button>
      </details>
    </section>
  );
}

/** By the code that firms came with; without codes, or where they do not come, there is nothing to choose. */
function useCodeSelect(): Select[] {
  const { community } = usePlace();
  const found = useResource(`codes ${community}`, (signal) => listOriginCodes(community, { signal }));
  const codes = found.state === 'ready' ? found.value.originCodes : [];
  const choices = codes.map(({ code, label }) => ({ value: code, name: label }));
  return codes.length > 0 ? [{ name: 'code', label: 'desk.code', choices }] : [];
}

interface FieldProps extends FiltersProps {
  name: keyof Filter;
  label: TextKey;
}

function FilterSelect({ name, label, choices, filter, onFilter }: FieldProps & { choices: Choice[] }) {
  return (
    <label className="desk-field">
      {text(label)}
      <select
        value={filter[name] ?? ''}
        onChange={(event) => onFilter(changed(filter, name, event.target.value))}
      >
        <option value="">{text('desk.any')}</option>
        {choices.map(({ value, name: shown }) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}

function FilterDay({ name, label, filter, onFilter }: FieldProps) {
  return (
    <label className="desk-field">
      {text(label)}
      <input
        type="date"
        value={filter[name] ?? ''}
        onChange={(event) => onFilter(changed(filter, name, event.target.value))}
      />
    </label>
  );
}

function changed(filter: Filter, name: keyof Filter, value: string): Filter {
  const { [name]: _, ...others } = filter;
  return value ? { ...others, [name]: value } : others;
}
