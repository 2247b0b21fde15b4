import { Link } from 'wouter';
import { text } from '../texts/text';

/** Whoever is in trouble now must not look for it. */
export function IncidentLink({ href }: { href: string }) {
  return (
    <p>
      <Link className="incident-link" href={href}>
        {text('incident.link')}
      </Link>
    </p>
  );
}
