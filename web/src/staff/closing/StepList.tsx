import { type TextKey, text } from '../../texts/staff';
import type { Closing, Phase } from './closing';
import { useReached } from './useReached';

const STEPS: { label: TextKey; phases: Phase[] }[] = [
  { label: 'closing.stepAsk', phases: ['OPEN'] },
  { label: 'closing.stepConfirm', phases: ['ASKED'] },
  { label: 'closing.stepWait', phases: ['CONFIRMED'] },
  { label: 'closing.stepExport', phases: ['EXPORTING', 'EXPORTED'] },
  { label: 'closing.stepErase', phases: ['CHECKING', 'ERASING'] },
];

/** Where one is on the way, and what is still to come. */
export function StepList({ closing: { phase, exportableFrom } }: { closing: Closing }) {
  const waited = useReached(exportableFrom) && phase === 'CONFIRMED';
  const now = STEPS.findIndex(({ phases }) => phases.includes(phase)) + (waited ? 1 : 0);
  return (
    <ol className="closing-steps">
      {STEPS.map(({ label }, index) => (
        <li key={label} aria-current={index === now ? 'step' : undefined}>
          {text(label)}
          {(now < 0 || index < now) && <span className="closing-done">{text('closing.stepDone')}</span>}
        </li>
      ))}
    </ol>
  );
}
