import type { Advice, QuestionSet } from '../api/types';

export interface Exposure {
  threat: QuestionSet['threats'][number];
  /** The weak measures that answer the threat, as people call them. */
  topics: string[];
}

/** The year's threats that weak answers leave open, the most open first; of equals the higher ranked. */
export function exposures({ threats, questions }: QuestionSet, advice: Advice[]): Exposure[] {
  const weak = new Set(advice.map(({ question }) => question));
  return threats
    .map((threat) => ({
      threat,
      topics: questions
        .filter(({ number, guidance }) => weak.has(number) && guidance.threats.includes(threat.id))
        .map(({ topic }) => topic),
    }))
    .filter(({ topics }) => topics.length > 0)
    .sort((a, b) => b.topics.length - a.topics.length || a.threat.rank - b.threat.rank);
}
