import { useRef, useState } from 'react';
import { type Failure, violationsOf } from '../api/failure';
import { randomUuid } from '../device/randomUuid';
import { digestOf, send } from '../device/upload';
import { failureText } from '../layout/failureText';
import { tell } from '../texts/incident';
import { fileFault, typeOf } from './attachments';
import { announce, type Opened, reportArrival } from './reportApi';

export type AttachPhase = { at: 'idle' } | { at: 'reading' } | { at: 'sending'; share: number };

/** Takes a file the whole way: hashed here, announced, sent to where the server says, and looked at there. */
export function useAttaching(opened: Opened, onChanged: () => void) {
  const [phase, setPhase] = useState<AttachPhase>({ at: 'idle' });
  const [problem, setProblem] = useState<string>();
  const attempt = useRef({ facts: '', key: '' });
  const busy = useRef(false);

  const take = async (file: File): Promise<string | undefined> => {
    const fault = fileFault(file);
    if (fault) return tell(fault);
    setPhase({ at: 'reading' });
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return tell('file.unreadable');
    const sha256 = await digestOf(bytes);
    if (!sha256) return tell('file.noDigest');
    const facts = { fileName: file.name, type: typeOf(file.name) ?? '', size: bytes.byteLength, sha256 };
    // One key until it has arrived: what is sent again gets a fresh address for the same attachment.
    const same = JSON.stringify(facts);
    if (attempt.current.facts !== same) attempt.current = { facts: same, key: randomUuid() };
    const announced = await announce(opened, attempt.current.key, facts);
    if (!announced.ok) return problemText(announced.failure);
    const { id, upload } = announced.value;
    setPhase({ at: 'sending', share: 0 });
    const blob = new Blob([bytes], { type: facts.type });
    const isThere = await send(upload, blob, (share) => setPhase({ at: 'sending', share }));
    if (!isThere) return tell('file.lost');
    const arrived = await reportArrival(opened, id);
    if (!arrived.ok) return problemText(arrived.failure);
    attempt.current = { facts: '', key: '' };
    return arrived.value.state === 'REFUSED' ? tell('file.refused') : undefined;
  };

  const attach = async (file: File) => {
    if (busy.current) return;
    busy.current = true;
    setProblem(undefined);
    const failed = await take(file);
    busy.current = false;
    setPhase({ at: 'idle' });
    setProblem(failed);
    onChanged();
  };
  return { phase, problem, attach };
}

function problemText(failure: Failure): string {
  const [first] = violationsOf(failure);
  if (first) return first.message;
  return failure.kind === 'connection' ? tell('file.lost') : failureText(failure);
}
