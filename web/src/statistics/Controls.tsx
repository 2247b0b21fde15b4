import { Link } from 'wouter';
import { moment } from '../texts/date';
import { word } from '../texts/statistics';
import { type Asked, addressOf, VIEWS, type View } from './address';
import type { Release } from './statisticsApi';

export const VIEW_NAMES = {
  overview: 'views.overview',
  missed: 'views.missed',
  answers: 'views.answers',
  industry: 'views.industry',
  size: 'views.size',
  prefecture: 'views.prefecture',
  community: 'views.community',
  'industry-size': 'views.industrySize',
  trend: 'views.trend',
} as const satisfies Record<View, string>;

interface ControlsProps {
  root: string;
  asked: Asked;
  releases: Release[];
  release: Release;
  year: number;
  isIpa: boolean;
  go: (change: Partial<Asked>) => void;
}

/** Which year, which release, what to look at. All of it stands in the address. */
export function Controls({ root, asked, releases, release, year, isIpa, go }: ControlsProps) {
  const newest = releases[0]?.number;
  const earlier = releases.filter(
    (one) => one.number < release.number && one.years.some((each) => each.year === year),
  );
  const toRelease = (number: number) =>
    go({ release: number === newest ? undefined : number, compare: undefined });
  return (
    <div className="no-print">
      <div className="stat-fields">
        <Field
          label={word('controls.year')}
          value={String(year)}
          choices={release.years.map((one) => ({
            value: String(one.year),
            name: word('controls.yearName', { year: one.year }),
          }))}
          onChange={(value) => go({ year: Number(value), compare: undefined })}
        />
        <Field
          label={word('controls.release')}
          value={String(release.number)}
          choices={releases.map((one) => ({ value: String(one.number), name: releaseName(one, newest) }))}
          onChange={(value) => toRelease(Number(value))}
        />
        <Field
          label={word('controls.compare')}
          value={String(asked.compare ?? '')}
          choices={[
            {
              value: '',
              name: word(earlier.length > 0 ? 'controls.compareNone' : 'controls.compareNothing'),
            },
            ...earlier.map((one) => ({ value: String(one.number), name: releaseName(one, newest) })),
          ]}
          onChange={(value) => go({ compare: value ? Number(value) : undefined })}
        />
      </div>
      <nav aria-label={word('controls.views')}>
        <ul className="stat-views">
          {VIEWS.filter((view) => isIpa || view !== 'community').map((view) => (
            <li key={view}>
              <Link
                href={root + addressOf({ ...asked, view, about: 'bands', order: 'code' })}
                aria-current={view === asked.view ? 'page' : undefined}
              >
                {word(VIEW_NAMES[view])}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function releaseName({ number, at }: Release, newest: number | undefined): string {
  return word(number === newest ? 'controls.releaseNewest' : 'controls.releaseName', {
    number,
    at: moment(at),
  });
}

interface FieldProps {
  label: string;
  value: string;
  choices: { value: string; name: string }[];
  onChange: (value: string) => void;
}

export function Field({ label, value, choices, onChange }: FieldProps) {
  return (
    <label className="stat-field">
      <span className="field-label">{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}
