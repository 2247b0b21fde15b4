import { forgetInTab } from './storage';

/** Under which names a tab keeps what staff write down of others; a PC that they share must not keep it. */
export const DESK_DRAFTS = { report: 'kyojo.report.desk.', message: 'kyojo.message.desk.' } as const;

/** When whoever wrote has gone. */
export function forgetDeskDrafts(): void {
  for (const prefix of Object.values(DESK_DRAFTS)) forgetInTab(prefix);
}
