import type { Advice, QuestionSet } from '../api/types';
import { text } from '../texts/text';
import { exposures } from './exposure';

interface ThreatsProps {
  advice: Advice[];
  questionSet: QuestionSet;
}

/** Which of the year's ten threats the weak answers expose the firm to. */
export function Threats({ advice, questionSet }: ThreatsProps) {
  const exposed = exposures(questionSet, advice);
  const [year] = questionSet.threats.map((threat) => threat.year);
  return (
    <section aria-labelledby="threats-heading">
      <h2 id="threats-heading">{text('threats.heading')}</h2>
      <p>
        {exposed.length === 0 || year === undefined ? text('threats.none') : text('threats.lead', { year })}
      </p>
      <ul className="threats">
        {exposed.map(({ threat, topics }) => (
          <li key={threat.id}>
            <h3>
              <span className="threat-rank">{text('threats.rank', { rank: threat.rank })}</span>
              {threat.name}
            </h3>
            <p>{threat.plain}</p>
            <p className="hint">
              {text('threats.weak', {
                count: topics.length,
                topics: topics.join(text('communities.and')),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
