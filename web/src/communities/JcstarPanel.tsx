import { Link } from 'wouter';
import type { Community } from '../api/types';
import { text } from '../texts/text';

/** The way to the labels of devices; with a community, to the list that a firm keeps there. */
export function JcstarPanel({ community }: { community?: Community }) {
  return (
    <section className="panel" aria-labelledby="jcstar-heading">
      <h2 id="jcstar-heading">{text('jcstar.heading')}</h2>
      <p>{text('jcstar.body')}</p>
      <p>
        <Link className="button button-outline" href="/jcstar">
          {text('jcstar.search')}
        </Link>
      </p>
      <p>
        <Link href="/jcstar/check">{text('jcstar.check')}</Link>
      </p>
      {community && community.state !== 'CLOSED' && (
        <p>
          <Link href={`/communities/${community.id}/devices`}>{text('jcstar.keep')}</Link>
        </p>
      )}
    </section>
  );
}
