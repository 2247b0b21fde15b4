import { useRef, useState } from 'react';
import type { Failure } from '../api/failure';
import { violationsOf } from '../api/failure';
import type { Outcome } from '../api/request';
import { randomUuid } from '../device/randomUuid';
import { parsed, tabShelf } from '../device/storage';
import { failureText } from '../layout/failureText';
import { Notice } from '../layout/Notice';
import { tell } from '../texts/incident';
import { text } from '../texts/text';
import { Screened } from './StoryField';
import { TextArea } from './typedFields';
import type { Message } from './types';

const MESSAGE_MAX_LENGTH = 4_000;

interface MessageFormProps {
  /** Under what this tab keeps what is being written. */
  shelf: string;
  hint: string;
  send: (idempotencyKey: string, words: string) => Promise<Outcome<Message>>;
  onSent: () => void;
}

interface Written {
  words: string;
  /** Kept until the answer arrives, so that sending again is a replay. */
  key: string;
}

/** Writes to the other side, once, however often it is tried. */
export function MessageForm({ shelf, hint, send, onSent }: MessageFormProps) {
  const [written, setWritten] = useState(() => writtenIn(shelf));
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const [isSent, setSent] = useState(false);
  const running = useRef(false);
  const keep = (next: Written) => {
    tabShelf.write(shelf, next.words ? JSON.stringify(next) : '');
    setWritten(next);
  };
  const onSend = async () => {
    const words = written.words.trim();
    const found = faultOf(words);
    setFault(found);
    if (found || running.current) return;
    running.current = true;
    setBusy(true);
    const outcome = await send(written.key, words);
    running.current = false;
    setBusy(false);
    setSent(outcome.ok);
    if (!outcome.ok) return setFault(refusedText(outcome.failure));
    keep({ words: '', key: randomUuid() });
    onSent();
  };
  return (
    <>
      <TextArea
        id="message"
        label={tell('message.write')}
        hint={hint}
        rows={4}
        value={written.words}
        fault={fault}
        onValue={(words) => keep({ words, key: randomUuid() })}
      >
        <Screened typed={written.words} />
      </TextArea>
      <button type="button" className="button button-outline" disabled={busy} onClick={() => void onSend()}>
        {busy ? text('sending.sending') : tell('message.send')}
      </button>
      <div role="status">
        {isSent && written.words === '' && <Notice tone="success">{tell('message.sent')}</Notice>}
      </div>
    </>
  );
}

function faultOf(words: string): string | undefined {
  if (words === '') return tell('message.empty');
  const count = [...words].length;
  return count > MESSAGE_MAX_LENGTH ? tell('message.long', { count }) : undefined;
}

function refusedText(failure: Failure): string {
  const [first] = violationsOf(failure);
  if (first) return first.message;
  return failure.kind === 'connection' ? tell('message.lost') : failureText(failure);
}

function writtenIn(shelf: string): Written {
  const { words, key } = Object(parsed(tabShelf.read(shelf))) as Partial<Written>;
  return typeof words === 'string' && typeof key === 'string'
    ? { words, key }
    : { words: '', key: randomUuid() };
}
