import { Link } from 'wouter';
import type { Community } from '../api/types';
import { TelephoneLink } from '../communities/TelephoneLink';
import { tell } from '../texts/incident';

/** What must not be looked for while a form is filled in. */
export function Numbers({ community }: { community: Community | undefined }) {
  const back = community ? `/communities/${community.id}/incident` : '/incident';
  return (
    <p className="report-numbers no-print">
      <Link href={back}>{tell('form.toAdvice')}</Link>
      <span>
        {tell('form.danger')} <TelephoneLink telephone="110" />
      </span>
      <span>
        {tell('form.police')} <TelephoneLink telephone="#9110" />
      </span>
    </p>
  );
}
