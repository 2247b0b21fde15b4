export type Tone = 'good' | 'soon' | 'ended' | 'unsure' | 'waiting';

/** A shape for each tone, so that nothing is told by colour alone. */
const SHAPES: Record<Tone, string> = {
  good: 'M4.5 12.5l5 5 10-11',
  soon: 'M12 6v6l4 3M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z',
  ended: 'M6 6l12 12M18 6L6 18',
  unsure: 'M8.5 9a3.5 3.5 0 1 1 5.2 3.1c-1.2.7-1.7 1.3-1.7 2.9M12 19v.6',
  waiting: 'M5 12h.6M11.7 12h.6M18.4 12h.6',
};

/** Stands beside words that say the same. */
export function Icon({ tone }: { tone: Tone }) {
  return (
    <svg className={`jc-icon jc-icon-${tone}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[tone]} />
    </svg>
  );
}

interface MarkProps {
  tone: Tone;
  children: string;
}

/** A verdict at a glance: its shape and its words. */
export function Mark({ tone, children }: MarkProps) {
  return (
    <span className={`jc-mark jc-mark-${tone}`}>
      <Icon tone={tone} />
      {children}
    </span>
  );
}
