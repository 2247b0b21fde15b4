import { tell } from '../texts/incident';

/** The level in words and as a number, so that it does not depend on colour. */
export function SeverityBadge({ level, name }: { level: number; name: string }) {
  return <strong className={`severity severity-${level}`}>{tell('result.level', { name, level })}</strong>;
}
