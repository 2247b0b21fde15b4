import { useState } from 'react';
import type { QuestionSet } from '../api/types';
import { Notice } from '../layout/Notice';
import { text } from '../texts/text';
import type { OfficeSheets } from './officeSheets';
import { SaveSheet } from './SaveSheet';
import { sheetsFromFile } from './sheetFile';

interface AddFileProps {
  questionSet: QuestionSet;
  sheets: OfficeSheets;
}

/** Takes sheets from files that a result was saved to, or that were filled in with a spreadsheet. */
export function AddFile({ questionSet, sheets }: AddFileProps) {
  const [faults, setFaults] = useState<string[]>([]);
  const [added, setAdded] = useState(0);
  const take = async (files: File[]) => {
    const contents = await Promise.all(files.map((file) => sheetsFromFile(file, questionSet)));
    const read = contents.flatMap((content) => content.sheets);
    const left = sheets.add(read);
    setAdded(read.length - left);
    setFaults([
      ...contents.flatMap((content) => content.faults),
      ...(left > 0 ? [text('offices.full')] : []),
    ]);
  };
  return (
    <section aria-labelledby="office-file-heading">
      <h2 id="office-file-heading">{text('offices.file')}</h2>
      <p>{text('offices.fileLead')}</p>
      <p>
        <SaveSheet
          questionSet={questionSet}
          sheets={[
            { name: text('offices.template1'), answers: {} },
            { name: text('offices.template2'), answers: {} },
          ]}
          fileName={text('offices.templateFile')}
          label={text('offices.template')}
        />
      </p>
      <div className="field">
        <label className="field-label" htmlFor="office-file">
          {text('offices.choose')}
        </label>
        <input
          id="office-file"
          type="file"
          accept=".csv,text/csv"
          multiple
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            void take(files);
          }}
        />
      </div>
      {added > 0 && (
        <Notice tone="success" announced>
          {text('offices.added', { count: added })}
        </Notice>
      )}
      {faults.length > 0 && (
        <Notice tone="error" announced>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}
