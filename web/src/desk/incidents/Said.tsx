import type { IncidentGuide } from '../../api/types';
import { factsOf } from '../../report/caseFacts';
import type { Assessment, Report } from '../../report/types';
import { text } from '../../texts/staff';

interface SaidProps {
  report: Report;
  assessment: Assessment;
  guide: IncidentGuide;
}

/** What a version of a report says. */
export function Said({ report, assessment, guide }: SaidProps) {
  return (
    <>
      <dl className="facts">
        {factsOf(report, assessment, guide).map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {report.story && (
        <>
          <h3>{text('cases.story')}</h3>
          <p className="message-text">{report.story}</p>
        </>
      )}
    </>
  );
}
