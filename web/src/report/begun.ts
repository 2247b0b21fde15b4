import type { IncidentGuide, Symptom } from '../api/types';
import type { ReportDraft } from './draft';
import { loadReport } from './draftStore';

/** What the person has chosen on the way here, where the draft does not say anything yet. */
export function begunWith(key: string, guide: IncidentGuide, seen: Symptom | null): Partial<ReportDraft> {
  const isKnown = guide.symptoms.some(({ id }) => id === seen);
  return isKnown && seen && loadReport(key).symptoms.length === 0 ? { symptoms: [seen] } : {};
}
