import { useState } from 'react';
import { Link } from 'wouter';
import { listCommunities } from '../../api/kyojo';
import { useResource } from '../../api/useResource';
import { say } from '../../texts/jcstar';

/** Where the list can be kept, so that the firm sees later what has changed. */
export function KeepHint() {
  const found = useResource('communities', (signal) => listCommunities('', signal));
  const [community, setCommunity] = useState('');
  const communities = found.state === 'ready' ? found.value.communities : [];
  if (communities.length === 0) return null;
  return (
    <section className="panel no-print" aria-labelledby="keep-heading">
      <h2 id="keep-heading">{say('keep.hintHeading')}</h2>
      <p>{say('keep.hintBody')}</p>
      <div className="field">
        <label className="field-label" htmlFor="keep-community">
          {say('keep.community')}
        </label>
        <select id="keep-community" value={community} onChange={(event) => setCommunity(event.target.value)}>
          <option value="">{say('keep.choose')}</option>
          {communities.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {community !== '' && (
        <p>
          <Link className="button" href={`/communities/${community}/devices`}>
            {say('keep.go')}
          </Link>
        </p>
      )}
    </section>
  );
}
