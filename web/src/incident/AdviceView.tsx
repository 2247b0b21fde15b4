import type { Community, IncidentAdvice, IncidentGuide } from '../api/types';
import { tell } from '../texts/incident';
import { text } from '../texts/text';
import { WindowList } from './WindowList';

interface AdviceViewProps {
  guide: IncidentGuide;
  advice: IncidentAdvice;
  community: Community | undefined;
}

export function AdviceView({ guide, advice, community }: AdviceViewProps) {
  const { common } = guide;
  return (
    <>
      <p>{tell('advice.takenFor', { name: advice.name })}</p>
      <section className="panel steps-now" aria-labelledby="now-heading">
        <h2 id="now-heading">{tell('advice.now')}</h2>
        <ol>
          {advice.now.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section className="steps-dont" aria-labelledby="dont-heading">
        <h2 id="dont-heading">{tell('advice.dont')}</h2>
        <Steps steps={[...advice.dont, ...common.dont]} />
      </section>
      <WindowList guide={guide} ids={advice.windows} helplines={community?.helplines ?? []} />
      <section aria-labelledby="keep-heading">
        <h2 id="keep-heading">{tell('advice.keep')}</h2>
        <Steps steps={[...advice.keep, ...common.keep]} />
      </section>
      <section aria-labelledby="then-heading">
        <h2 id="then-heading">{tell('advice.then')}</h2>
        <Steps steps={advice.then} />
      </section>
      <p className="buttons">
        <button type="button" className="button button-outline" onClick={() => window.print()}>
          {text('layout.print')}
        </button>
      </p>
      <Sources advice={advice} verifiedOn={guide.source.verifiedOn} />
    </>
  );
}

/** What holds always is not said twice where the type says the same. */
function Steps({ steps }: { steps: string[] }) {
  return (
    <ul>
      {[...new Set(steps)].map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}

function Sources({ advice, verifiedOn }: { advice: IncidentAdvice; verifiedOn: string }) {
  return (
    <details>
      <summary>{tell('advice.sources')}</summary>
      {advice.confidence === 'UNCONFIRMED' && <p>{tell('advice.unconfirmed')}</p>}
      <ul>
        {advice.sources.map((source) => (
          <li key={source}>
            <a href={source} rel="noreferrer" target="_blank">
              {source}
            </a>
          </li>
        ))}
      </ul>
      <p>{tell('advice.verifiedOn', { day: verifiedOn })}</p>
    </details>
  );
}
