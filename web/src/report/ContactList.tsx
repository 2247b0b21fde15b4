import { TelephoneLink } from '../communities/TelephoneLink';
import { Fold } from '../layout/Fold';
import { CopyButton } from '../receipt/CopyButton';
import { day } from '../texts/date';
import { type IncidentKey, tell } from '../texts/incident';
import { letterSubject, letterTo, type Told } from './letter';
import type { Contact, Necessity, When } from './types';

const WHEN: Record<When, IncidentKey> = {
  NOW: 'contact.now',
  TODAY: 'contact.today',
  DAYS: 'contact.days',
  LATER: 'contact.later',
};

const NECESSITY: Record<Necessity, IncidentKey> = {
  REQUIRED: 'contact.required',
  RECOMMENDED: 'contact.recommended',
  CONTRACT: 'contact.contract',
};

/** What has a last day may turn out to be a duty, and is never said to be none. */
function necessityText({ necessity, lastDay }: Contact): string {
  return tell(necessity === 'RECOMMENDED' && lastDay ? 'contact.maybe' : NECESSITY[necessity]);
}

interface ContactListProps {
  contacts: Contact[];
  told: Told;
}

/** Whom to turn to, the first first, each with what to say. What has days is folded while something has not. */
export function ContactList({ contacts, told }: ContactListProps) {
  const soon = contacts.filter(({ when }) => when === 'NOW' || when === 'TODAY');
  const shown = soon.length > 0 ? soon : contacts;
  const later = contacts.filter((contact) => !shown.includes(contact));
  return (
    <section aria-labelledby="contacts-heading">
      <h2 id="contacts-heading">{tell('contact.heading')}</h2>
      <p>{tell('contact.lead')}</p>
      <Contacts contacts={shown} told={told} />
      {later.length > 0 && (
        <Fold summary={tell('contact.more', { count: later.length })}>
          <Contacts contacts={later} told={told} start={shown.length + 1} />
        </Fold>
      )}
    </section>
  );
}

function Contacts({ contacts, told, start = 1 }: ContactListProps & { start?: number }) {
  return (
    <ol className="windows report-contacts" start={start}>
      {contacts.map((contact) => (
        <li key={contact.window.id}>
          <ContactItem contact={contact} told={told} />
        </li>
      ))}
    </ol>
  );
}

function ContactItem({ contact, told }: { contact: Contact; told: Told }) {
  const { window: place, why, when, lastDay } = contact;
  const { name, formerly = [] } = place;
  const letter = letterTo(place, told);
  return (
    <>
      <h3>{name}</h3>
      <p>
        <span className={`report-when report-when-${when}`}>{tell(WHEN[when])}</span>{' '}
        <span className="hint">{necessityText(contact)}</span>
      </p>
      {lastDay && <p>{tell('contact.lastDay', { day: day(lastDay) })}</p>}
      <p>{why}</p>
      <Ways place={place} letter={letter} formerly={formerly} />
      <Letter name={name} letter={letter} />
    </>
  );
}

interface WaysProps {
  place: Contact['window'];
  letter: string;
  formerly: string[];
}

function Ways({ place, letter, formerly }: WaysProps) {
  const { name, telephone, mail, page, hours, caution } = place;
  return (
    <>
      {telephone && (
        <p className="dial">
          <TelephoneLink telephone={telephone} />
        </p>
      )}
      {mail && (
        <p>
          <a href={`mailto:${mail}?${mailQuery(letter)}`}>{mail}</a>
        </p>
      )}
      {page && (
        <p>
          <a href={page} rel="noreferrer" target="_blank">
            {tell('advice.openPage')}
            <span className="visually-hidden">{name}</span>
          </a>
          <span className="print-only">{page}</span>
        </p>
      )}
      {hours && <p className="hint">{hours}</p>}
      {caution && <p className="hint">{caution}</p>}
      <About place={place} formerly={formerly} />
    </>
  );
}

/** What one may want to know of a window, and need not to call it. */
function About({ place, formerly }: Pick<WaysProps, 'place' | 'formerly'>) {
  const { name, accepts, telephone, mail, page, source } = place;
  const verified = source.confidence === 'CONFIRMED' ? 'advice.verified' : 'advice.seenElsewhere';
  const about = [
    accepts,
    formerly.length > 0 && tell('contact.formerly', { names: formerly.join(tell('facts.and')) }),
    (telephone || mail || page) && tell(verified, { day: source.verifiedOn }),
  ].filter((line) => typeof line === 'string' && line !== '');
  if (about.length === 0) return null;
  return (
    <Fold summary={tell('contact.about')} of={name}>
      {about.map((line) => (
        <p key={String(line)} className="hint">
          {line}
        </p>
      ))}
    </Fold>
  );
}

/** The person's own mail program opens with it; nothing is sent from here. */
function mailQuery(letter: string): string {
  const subject = encodeURIComponent(letterSubject());
  return `subject=${subject}&body=${encodeURIComponent(letter.replace(/\n/g, '\r\n'))}`;
}

function Letter({ name, letter }: { name: string; letter: string }) {
  return (
    <details className="report-letter no-print">
      <summary>
        {tell('contact.letter')}
        <span className="visually-hidden">{name}</span>
      </summary>
      <p className="hint">{tell('contact.letterHint')}</p>
      <pre>{letter}</pre>
      <CopyButton label={tell('contact.copy')} copied={letter} />
    </details>
  );
}
