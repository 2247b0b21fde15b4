import { type FormEvent, useState } from 'react';
import { statusOf } from '../api/failure';
import { viewDiagnosis } from '../api/sharing';
import type { QuestionSet } from '../api/types';
import { failureText } from '../layout/failureText';
import { day } from '../texts/date';
import { text } from '../texts/text';
import type { OfficeSheets } from './officeSheets';

interface AddLinkProps {
  questionSet: QuestionSet;
  sheets: OfficeSheets;
}

const ID = '[0-7][0-9A-HJKMNP-TV-Z]{25}';
const LINK = new RegExp(`/communities/(${ID})/views/(${ID})#view=(${ID}\\.${ID}\\.${ID})`);

/** Takes a sheet from a link by which an office shows its result. */
export function AddLink({ questionSet, sheets }: AddLinkProps) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const [loading, setLoading] = useState(false);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const [, community, diagnosis, key] = LINK.exec(typed.replace(/\s/g, '')) ?? [];
    if (!community || !diagnosis || !key) return setFault(text('offices.linkMalformed'));
    setLoading(true);
    const outcome = await viewDiagnosis(community, diagnosis, key, new AbortController().signal);
    setLoading(false);
    if (!outcome.ok) {
      const gone = statusOf(outcome.failure) === 404;
      return setFault(gone ? text('view.unknownBody') : failureText(outcome.failure));
    }
    const { answers, scope, submittedAt, questionSet: edition } = outcome.value;
    if (edition !== questionSet.id) return setFault(text('offices.otherEdition'));
    const left = sheets.add([{ name: scope ?? text('offices.of', { day: day(submittedAt) }), answers }]);
    setFault(left > 0 ? text('offices.full') : undefined);
    return setTyped('');
  };
  return (
    <form onSubmit={(event) => void add(event)} noValidate>
      <div className="field">
        <label className="field-label" htmlFor="office-link">
          {text('offices.link')}
        </label>
        <p className="hint" id="office-link-hint">
          {text('offices.linkHint')}
        </p>
        {fault && (
          <p className="fault" id="office-link-fault" role="alert">
            {fault}
          </p>
        )}
        <input
          id="office-link"
          type="text"
          className="code"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? 'office-link-fault' : 'office-link-hint'}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <button type="submit" className="button button-outline" disabled={loading}>
        {text('offices.addLink')}
      </button>
    </form>
  );
}
