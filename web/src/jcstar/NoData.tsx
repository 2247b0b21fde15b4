import { Notice } from '../layout/Notice';
import { say } from '../texts/jcstar';

/** Nothing has been imported: which says nothing about any device. */
export function NoData({ officialPage }: { officialPage: string }) {
  return (
    <Notice tone="warning" announced>
      <h2>{say('noData.heading')}</h2>
      <p>{say('noData.body')}</p>
      <p>
        <a href={officialPage} rel="noreferrer">
          {say('noData.link')}
        </a>
      </p>
    </Notice>
  );
}
