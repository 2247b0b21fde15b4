import type { Community, IncidentGuide, IncidentWindow } from '../api/types';
import { TelephoneLink } from '../communities/TelephoneLink';
import { tell } from '../texts/incident';

interface WindowListProps {
  guide: IncidentGuide;
  /** The first first. */
  ids: string[];
  helplines: Community['helplines'];
}

/** Whom to turn to, in order; the community's own numbers stand first, because they are near. */
export function WindowList({ guide, ids, helplines }: WindowListProps) {
  const windows = ids.flatMap((id) => guide.windows.filter((window) => window.id === id));
  return (
    <section aria-labelledby="windows-heading">
      <h2 id="windows-heading">{tell('advice.windows')}</h2>
      <p>{tell('advice.windowsLead')}</p>
      <ol className="windows">
        {helplines.map(({ name, telephone }) => (
          <li key={`${name} ${telephone}`}>
            <h3>{tell('advice.near', { name })}</h3>
            <p className="dial">
              <TelephoneLink telephone={telephone} />
            </p>
          </li>
        ))}
        {windows.map((window) => (
          <li key={window.id}>
            <WindowFacts window={window} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function WindowFacts({ window }: { window: IncidentWindow }) {
  const { name, accepts, telephone, mail, page, hours, caution } = window;
  return (
    <>
      <h3>{name}</h3>
      <p>{accepts}</p>
      {telephone && (
        <p className="dial">
          <TelephoneLink telephone={telephone} />
        </p>
      )}
      {mail && (
        <p>
          <a href={`mailto:${mail}`}>{mail}</a>
        </p>
      )}
      {page && (
        <p>
          <a href={page} rel="noreferrer" target="_blank">
            {tell('advice.openPage')}
            <span className="visually-hidden">{name}</span>
          </a>
          <span className="print-only">{page}</span>
        </p>
      )}
      {hours && <p className="hint">{hours}</p>}
      {caution && <p className="hint">{caution}</p>}
      {(telephone || mail || page) && (
        <p className="hint">
          {tell(window.source.confidence === 'CONFIRMED' ? 'advice.verified' : 'advice.seenElsewhere', {
            day: window.source.verifiedOn,
          })}
        </p>
      )}
    </>
  );
}
