import type { QuestionSet } from '../api/types';
import { type NamedSheet, sheetsToCsv } from './sheetFile';

interface SaveSheetProps {
  questionSet: QuestionSet;
  sheets: NamedSheet[];
  fileName: string;
  label: string;
}

/** Saves sheets to a file of this device, for a spreadsheet or for merging. */
export function SaveSheet({ questionSet, sheets, fileName, label }: SaveSheetProps) {
  const save = async () => {
    const csv = await sheetsToCsv(questionSet, sheets);
    const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <button type="button" className="button button-outline" onClick={() => void save()}>
      {label}
    </button>
  );
}
