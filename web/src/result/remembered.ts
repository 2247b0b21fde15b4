import type { Answers, Diagnosis, ScoreResult } from '../api/types';

/** What this page load has been answered, so that showing it needs no second request. */
const diagnoses = new Map<string, Diagnosis>();
let score: ScoreResult | undefined;

/** Only who shows the same receipt is shown it again. */
export function rememberDiagnosis(diagnosis: Diagnosis, receipt: string): void {
  diagnoses.set(`${diagnosis.diagnosisId} ${receipt}`, diagnosis);
}

export function rememberedDiagnosis(diagnosis: string, receipt: string): Diagnosis | undefined {
  return diagnoses.get(`${diagnosis} ${receipt}`);
}

export function forgetDiagnosis(diagnosis: string, receipt: string): void {
  diagnoses.delete(`${diagnosis} ${receipt}`);
}

export function rememberScore(result: ScoreResult): void {
  score = result;
}

/** The score of these very answers. */
export function rememberedScore(answers: Answers): ScoreResult | undefined {
  return score && JSON.stringify(score.answers) === JSON.stringify(answers) ? score : undefined;
}
