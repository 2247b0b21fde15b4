import { day, moment } from '../texts/date';
import { say } from '../texts/jcstar';
import { EquivalenceWords } from './ForeignSchemes';
import { SampleList } from './ListSource';
import type { Foreign, ForeignLabel, Scheme } from './types';

interface ForeignRecordsProps {
  foreign: Foreign;
  scheme: Scheme | undefined;
  /** Whether it is worth saying that there are none. */
  searched: boolean;
}

/** Other countries' labels: under a heading of their own, and never as labels of JC-STAR. */
export function ForeignRecords({ foreign: { list, records }, scheme, searched }: ForeignRecordsProps) {
  const isRegistered = list.state === 'REGISTERED';
  if (records.length === 0 && !searched) return null;
  return (
    <section aria-labelledby="foreign-records" className="jc-foreign">
      <h2 id="foreign-records">{say('foreign.records')}</h2>
      {!isRegistered && <p>{say('foreign.noList')}</p>}
      {isRegistered && records.length === 0 && <p>{say('foreign.none')}</p>}
      {records.length > 0 && (
        <>
          <p>
            <strong>{say('foreign.recordsLead')}</strong>
          </p>
          {list.sample && <SampleList />}
          <ul className="cards">
            {records.map((record) => (
              <Card key={`${record.scheme} ${record.number}`} record={record} scheme={scheme} />
            ))}
          </ul>
        </>
      )}
      {list.takenAt && list.sourceUrl && (
        <p className="hint">
          {say('foreign.taken', { at: moment(list.takenAt) })}{' '}
          <a href={list.sourceUrl} rel="noreferrer">
            {say('source.link')}
          </a>
        </p>
      )}
    </section>
  );
}

function Card({ record, scheme }: { record: ForeignLabel; scheme: Scheme | undefined }) {
  const of = scheme?.schemes.find(({ id }) => id === record.scheme);
  const status = record.status && scheme?.statuses.find(({ id }) => id === record.status)?.name;
  const more = record.modelCount - record.models.length;
  return (
    <li className="card">
      <h3 className="card-title">{record.product}</h3>
      <p>{record.supplier}</p>
      <p>
        <strong>{of ? `${of.name}（${of.country}）` : record.scheme}</strong>
        {status && `　${status}`}
      </p>
      <ul className="plain">
        <li>{say('foreign.number', { number: record.number })}</li>
        {record.level && <li>{say('foreign.level', { level: record.level })}</li>}
        <li>
          {say('foreign.models', { models: record.models.join('、') })}
          {more > 0 && `　${say('foreign.more', { count: more })}`}
        </li>
        <li>
          {record.expiresOn ? say('foreign.until', { day: day(record.expiresOn) }) : say('foreign.noEnd')}
        </li>
      </ul>
      {record.equivalences.length === 0 && <p>{say('foreign.noRule')}</p>}
      {record.equivalences.map((rule) => (
        <EquivalenceWords key={`${rule.extent} ${rule.validFrom}`} rule={rule} />
      ))}
      {record.page && (
        <p>
          <a href={record.page} rel="noreferrer">
            {say('foreign.page')}
          </a>
        </p>
      )}
    </li>
  );
}
