import { TelephoneLink } from '../communities/TelephoneLink';
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

/** Whom to turn to, the first first, each with what to say. */
export function ContactList({ contacts, told }: { contacts: Contact[]; told: Told }) {
  return (
    <section aria-labelledby="contacts-heading">
      <h2 id="contacts-heading">{tell('contact.heading')}</h2>
      <p>{tell('contact.lead')}</p>
      <ol className="windows report-contacts">
        {contacts.map((contact) => (
          <li key={contact.window.id}>
            <ContactItem contact={contact} told={told} />
          </li>
        ))}
      </ol>
    </section>
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
      <Ways place={place} letter={letter} />
      {formerly.length > 0 && (
        <p className="hint">{tell('contact.formerly', { names: formerly.join(tell('facts.and')) })}</p>
      )}
      <Letter name={name} letter={letter} />
    </>
  );
}

function Ways({ place, letter }: { place: Contact['window']; letter: string }) {
  const { name, accepts, telephone, mail, page, hours, caution, source } = place;
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
      {accepts && <p className="hint">{accepts}</p>}
      {hours && <p className="hint">{hours}</p>}
      {caution && <p className="hint">{caution}</p>}
      {(telephone || mail || page) && (
        <p className="hint">
          {tell(source.confidence === 'CONFIRMED' ? 'advice.verified' : 'advice.seenElsewhere', {
            day: source.verifiedOn,
          })}
        </p>
      )}
    </>
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
