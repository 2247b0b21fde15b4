import { day } from '../../texts/date';
import { word } from '../../texts/statistics';
import type { Survey } from '../statisticsApi';
import { count } from '../words';

/** What IPA's survey is and where its shares come from. */
export function SurveyNote({ survey }: { survey: Survey }) {
  const { name, firms, from, to, shares, source, furtherSources } = survey;
  return (
    <section className="stat-panel" aria-labelledby="survey-heading">
      <h2 id="survey-heading">{word('survey.title')}</h2>
      <p>{word('survey.what', { name, firms: count(firms), from: day(from), to: day(to) })}</p>
      <p>{word('survey.caution', { count: shares.length })}</p>
      <p>
        {word('survey.source')}
        {[source.sourceUrl, ...furtherSources].map((address, index) => (
          <span key={address}>
            {index > 0 && word('facts.and')}
            <a href={address} rel="noreferrer">
              {new URL(address).hostname}
            </a>
          </span>
        ))}
      </p>
    </section>
  );
}
