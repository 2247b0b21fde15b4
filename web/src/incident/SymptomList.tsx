import type { Ref } from 'react';
import type { IncidentGuide, Symptom } from '../api/types';
import { tell } from '../texts/incident';

interface SymptomListProps {
  symptoms: IncidentGuide['symptoms'];
  choose: (symptom: Symptom) => void;
  ref: Ref<HTMLUListElement>;
}

export function SymptomList({ symptoms, choose, ref }: SymptomListProps) {
  return (
    <section aria-labelledby="symptoms-heading">
      <h2 id="symptoms-heading">{tell('advice.symptomsHeading')}</h2>
      <p>{tell('advice.symptomsLead')}</p>
      <ul className="symptoms" ref={ref}>
        {symptoms.map(({ id, title, hint }) => (
          <li key={id}>
            <button type="button" className="symptom" data-symptom={id} onClick={() => choose(id)}>
              <strong>{title}</strong>
              <span>{hint}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
