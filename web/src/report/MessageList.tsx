import { moment } from '../texts/date';
import { tell } from '../texts/incident';
import type { Message } from './types';

/** What was written to and fro, the first first. */
export function MessageList({ messages, own }: { messages: Message[]; own: Message['from'] }) {
  if (messages.length === 0) return <p>{tell('message.none')}</p>;
  return (
    <ol className="messages">
      {messages.map(({ id, at, from, text }) => (
        <li key={id} className={from === own ? 'message message-own' : 'message'}>
          <p className="hint">
            {tell(from === 'STAFF' ? 'message.staff' : 'message.reporter')}
            {tell('facts.gap')}
            {moment(at)}
          </p>
          <p className="message-text">{text}</p>
        </li>
      ))}
    </ol>
  );
}
