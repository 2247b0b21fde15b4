import { EMPLOYEE_BANDS, INDUSTRIES } from '../../diagnosis/profileChoices';
import { word } from '../../texts/statistics';
import { Field } from '../Controls';
import { HeatMap } from '../charts/HeatMap';
import { FigureCell, FigureTable, MeanCell } from '../FigureTable';
import { isShown } from '../figures';
import { Panel } from '../Panel';
import { isCompared, rowOf, type Side } from '../sides';
import type { Row } from '../statisticsApi';
import { count, figureWords, meanWords } from '../words';
import type { ViewProps } from './ViewOf';

const UNKNOWN = 'UNKNOWN';
/** All industries, or all sizes, together. */
const ALL = 'ALL';

/** Industry by size: how many firms, and how they score where that shows. */
export function IndustrySizeView({ sides, asked, places, go }: ViewProps & { sides: Side[] }) {
  const [side] = sides;
  if (!side) return null;
  const hasMean = side.now.rows.some(({ key, mean }) => key !== 'ALL' && mean !== undefined);
  const isMean = hasMean && asked.about === 'mean';
  const { industries, sizes } = axesOf(side.now.rows);
  const cellOf = (industry: string, size: string) =>
    rowOf(side, industry === ALL && size === ALL ? ALL : `${industry}/${size}`);
  const drawn = { industries: industries.filter(isOne), sizes: sizes.filter(isOne) };
  const title = word(isMean ? 'grid.titleMean' : 'grid.titleFirms');
  const most = Math.max(
    5,
    ...side.now.rows.map(({ key, firms }) =>
      key.split('/').every(isOne) && isShown(firms) ? firms.count : 0,
    ),
  );
  return (
    <>
      {hasMean && (
        <div className="stat-fields no-print">
          <Field
            label={word('groups.about')}
            value={isMean ? 'mean' : 'bands'}
            choices={[
              { value: 'bands', name: word('groups.aboutFirms') },
              { value: 'mean', name: word('groups.aboutMean') },
            ]}
            onChange={(value) => go({ about: value === 'mean' ? 'mean' : 'bands' })}
          />
        </div>
      )}
      {places.length > 1 && <p className="hint">{word('groups.nationalOnly')}</p>}
      <Panel
        title={title}
        lead={word('grid.lead')}
        sides={sides}
        chart={
          <HeatMap
            title={title}
            columns={drawn.sizes.map(sizeName)}
            domain={isMean ? [0, 100] : [0, most]}
            rows={drawn.industries.map((industry) => ({
              key: industry,
              label: industryName(industry),
              cells: drawn.sizes.map((size) => heatCell(cellOf(industry, size), industry, size, isMean)),
            }))}
          />
        }
      >
        <FigureTable
          caption={title}
          head={word('groups.industry')}
          columns={sizes.map(sizeName)}
          figures={side.now.rows.map(({ firms }) => firms)}
          groups={industries.map((industry) => ({
            key: industry,
            name: industryName(industry),
            lines: [
              {
                key: industry,
                cells: sizes.map((size) => {
                  const row = cellOf(industry, size);
                  if (!row) return word('grid.nobody');
                  const compared = isCompared(side);
                  return isMean ? (
                    <MeanCell key={size} row={row} compared={compared} />
                  ) : (
                    <FigureCell key={size} figure={row.firms} compared={compared} />
                  );
                }),
              },
            ],
          }))}
        />
      </Panel>
    </>
  );
}

/** The industries and sizes that the rows are of, in the order in which they stand. */
export function axesOf(rows: Row[]): { industries: string[]; sizes: string[] } {
  const industries = new Set<string>();
  const sizes = new Set<string>();
  for (const { key } of rows) {
    const [industry, size] = key.split('/');
    if (!industry || !size) continue;
    industries.add(industry);
    sizes.add(size);
  }
  const order = [ALL, ...EMPLOYEE_BANDS.map(({ value }) => value), UNKNOWN];
  const rank = (size: string) => (order.includes(size) ? order.indexOf(size) : order.length);
  const codes = [ALL, ...INDUSTRIES.map(({ value }) => value), UNKNOWN];
  const place = (code: string) => (codes.includes(code) ? codes.indexOf(code) : codes.length);
  return {
    industries: [...industries].sort((one, other) => place(one) - place(other)),
    sizes: [...sizes].sort((one, other) => rank(one) - rank(other)),
  };
}

function isOne(key: string): boolean {
  return key !== ALL;
}

function industryName(key: string): string {
  if (key === ALL) return word('grid.all');
  return key === UNKNOWN
    ? word('groups.unknown')
    : (INDUSTRIES.find(({ value }) => value === key)?.name ?? key);
}

function sizeName(key: string): string {
  if (key === ALL) return word('grid.all');
  return key === UNKNOWN
    ? word('groups.unknown')
    : (EMPLOYEE_BANDS.find(({ value }) => value === key)?.name ?? key);
}

function heatCell(row: Row | undefined, industry: string, size: string, isMean: boolean) {
  const group = word('grid.group', { industry: industryName(industry), size: sizeName(size) });
  if (!row) return { value: 0, label: '0', words: word('grid.words', { group, value: word('grid.nobody') }) };
  if (isMean) {
    const value = row.mean === undefined ? undefined : Math.max(0, row.mean);
    const words = word('grid.words', { group, value: meanWords(row.mean) });
    return { value, label: row.mean?.toFixed(0) ?? '', words };
  }
  const shown = isShown(row.firms) ? row.firms.count : undefined;
  const words = word('grid.words', { group, value: figureWords(row.firms) });
  return { value: shown, label: shown === undefined ? '' : count(shown), words };
}
