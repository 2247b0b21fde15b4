import { text } from '../../texts/staff';

const STEPS = ['members.handover1', 'members.handover2', 'members.handover3', 'members.handover4'] as const;

/** 人事異動: in which order, so that nobody is locked out and nobody is left in. */
export function Handover() {
  return (
    <section aria-labelledby="handover-heading">
      <h2 id="handover-heading">{text('members.handover')}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{text(step)}</li>
        ))}
      </ol>
    </section>
  );
}
