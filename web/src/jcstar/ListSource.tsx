import { moment } from '../texts/date';
import { say } from '../texts/jcstar';
import type { ListInForce } from './types';

/** Where the answers come from and how old that is; it stands beside every answer. */
export function ListSource({ list }: { list: ListInForce }) {
  if (list.state === 'NOT_REGISTERED') return null;
  return (
    <div className="jc-source">
      {list.sample && <SampleList />}
      <p className="hint">
        {say('source.taken', { at: moment(list.takenAt), labels: list.labels, models: list.models })}{' '}
        <a href={list.sourceUrl} rel="noreferrer">
          {say('source.link')}
        </a>{' '}
        <a href={list.officialPage} rel="noreferrer">
          {say('source.official')}
        </a>
      </p>
    </div>
  );
}

/** Nobody may take sample data for IPA's. */
export function SampleList() {
  return (
    <p className="jc-sample">
      <strong>{say('source.sample')}</strong>
      {say('source.sampleBody')}
    </p>
  );
}
