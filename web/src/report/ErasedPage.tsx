import { Link } from 'wouter';
import { Page } from '../layout/Page';
import { tell } from '../texts/incident';
import { text } from '../texts/text';

export function ErasedPage({ community }: { community: string }) {
  return (
    <Page title={tell('erase.doneTitle')}>
      <p>{tell('erase.doneBody')}</p>
      <p>
        <Link className="button" href={`/communities/${community}`}>
          {text('result.toCommunity')}
        </Link>
      </p>
    </Page>
  );
}
