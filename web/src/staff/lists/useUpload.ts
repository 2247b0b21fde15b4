import { useState } from 'react';
import { codeOf, type Failure } from '../../api/failure';
import { randomUuid } from '../../device/randomUuid';
import { digestOf, send } from '../../device/upload';
import { failureText } from '../../layout/failureText';
import { text } from '../../texts/staff';
import { type Catalogue, type ImportDraft, startImport } from './lists';
import { BYTES_MAX } from './upload';

export type Phase = { at: 'idle' } | { at: 'reading' } | { at: 'sending'; share: number };

/** Where the list is from, as the form has it; `takenAt` is a time in Japan without its offset. */
export interface Origin {
  url: string;
  takenAt: string;
}

/** Takes a file the whole way to its import: reads, declares, sends. */
export function useUpload(catalogue: Catalogue, onSent: (id: string) => void) {
  const [phase, setPhase] = useState<Phase>({ at: 'idle' });
  const [problem, setProblem] = useState<string>();
  const [attempt, setAttempt] = useState({ draft: '', key: '' });

  const fail = (message: string) => {
    setProblem(message);
    setPhase({ at: 'idle' });
  };
  const upload = async (file: File, origin: Origin) => {
    setProblem(undefined);
    if (file.size === 0) return fail(text('lists.fileEmpty'));
    if (file.size > BYTES_MAX) return fail(text('lists.fileTooLarge'));
    setPhase({ at: 'reading' });
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return fail(text('lists.fileUnreadable'));
    const sha256 = await digestOf(bytes);
    if (!sha256) return fail(text('lists.noDigest'));
    const draft: ImportDraft = {
      catalogue,
      fileName: file.name,
      size: bytes.byteLength,
      sha256,
      source: { url: origin.url.trim(), takenAt: `${origin.takenAt}:00+09:00` },
    };
    // One key until it has arrived: what is sent again gets a fresh address for the same import.
    const same = JSON.stringify(draft);
    const key = attempt.draft === same ? attempt.key : randomUuid();
    setAttempt({ draft: same, key });
    const begun = await startImport(draft, key);
    if (!begun.ok) return fail(problemText(begun.failure));
    setPhase({ at: 'sending', share: 0 });
    const arrived = await send(begun.value.upload, new Blob([bytes]), (share) =>
      setPhase({ at: 'sending', share }),
    );
    if (!arrived) return fail(text('lists.sendingFailed'));
    setPhase({ at: 'idle' });
    onSent(begun.value.id);
  };
  return { phase, problem, upload };
}

function problemText(failure: Failure): string {
  if (codeOf(failure) === 'LIMIT_REACHED') return text('lists.tooMany');
  const told = failure.kind === 'problem' ? failure.problem.violations?.map(({ message }) => message) : [];
  return told && told.length > 0 ? told.join(' ') : failureText(failure);
}
