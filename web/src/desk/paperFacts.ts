import type { Profile, Violation } from '../api/types';

/** What stands on a sheet beside the answers, as it is being typed. */
export interface Facts {
  firmName: string;
  respondent: string;
  industry: string;
  employees: string;
  prefecture: string;
  /** What the firm ticked about staff seeing who it is. */
  shareIdentity: boolean;
  /** What the firm showed: the sheet joins what it left before. */
  receipt: string;
}

export const NO_FACTS: Facts = {
  firmName: '',
  respondent: '',
  industry: '',
  employees: '',
  prefecture: '',
  shareIdentity: false,
  receipt: '',
};

export function profileOf({ shareIdentity: _, receipt: __, ...typed }: Facts): Profile {
  const given = Object.entries(typed).flatMap(([name, typed]) =>
    typed.trim() ? [[name, typed.trim()] as const] : [],
  );
  return Object.fromEntries(given) as Profile;
}

/** What of a refusal belongs to a field. */
export function factFaults(violations: Violation[]): Partial<Record<keyof Facts, string>> {
  const names = Object.keys(NO_FACTS) as (keyof Facts)[];
  return Object.fromEntries(
    violations.flatMap(({ path, message }) => {
      const name = names.find(
        (each) => path === (each === 'receipt' ? '/headers/Receipt' : `/profile/${each}`),
      );
      return name ? [[name, message] as const] : [];
    }),
  );
}
