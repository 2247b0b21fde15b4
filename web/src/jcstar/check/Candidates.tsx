import { say } from '../../texts/jcstar';
import type { Candidate } from '../types';
import type { Judged } from './judged';
import { isSaid, type Typed } from './lines';

interface CandidatesProps {
  candidates: Candidate[];
  labels: ReadonlyMap<string, { supplier: string; product: string }>;
  title: string;
  onChosen: (candidate: Candidate) => void;
}

/** What could be meant. Nothing is taken unless the person says so. */
export function Candidates({ candidates, labels, title, onChosen }: CandidatesProps) {
  if (candidates.length === 0) return null;
  return (
    <div className="jc-candidates">
      <p>{say('candidates.lead')}</p>
      <ul>
        {candidates.map((candidate) => {
          const label = labels.get(candidate.registrationNumber);
          return (
            <li key={`${candidate.registrationNumber} ${candidate.model}`}>
              <span>
                <strong className="jc-model">{candidate.model}</strong>
                {label && <span className="jc-apart">{`${label.supplier}　${label.product}`}</span>}
              </span>
              <button
                type="button"
                className="button button-outline"
                aria-label={say('candidates.takeOf', { model: candidate.model, title })}
                onClick={() => onChosen(candidate)}
              >
                {say('candidates.take')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The line as it is once the person has said which one it is. */
export function chosen(
  { line, verdict }: Judged,
  { model, registrationNumber }: Candidate,
  labels: ReadonlyMap<string, { supplier: string }>,
): Typed {
  const { id: _, ...typed } = line;
  // Another maker's name would keep the same 型番 from being found.
  const maker = isSaid(typed.maker) ? (labels.get(registrationNumber)?.supplier ?? '') : '';
  // Where several labels have this 型番, only the number tells them apart.
  const number = verdict?.conclusion === 'AMBIGUOUS' ? registrationNumber : typed.number;
  return { ...typed, model, maker, number, numberKind: 'REGISTRATION' };
}
