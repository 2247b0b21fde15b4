import { text } from '../texts/text';

export function SampleBadge() {
  return <p className="badge">{text('communities.sample')}</p>;
}
