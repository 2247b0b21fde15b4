import type { Failure } from '../api/failure';
import type { Outcome } from '../api/request';
import type { DeskList, DeskRow } from './deskApi';

/** What has been found of a list, and whether more is being asked for. */
export interface Loaded {
  rows: DeskRow[];
  cursor: string | undefined;
  failure: Failure | undefined;
  loading: boolean;
}

/** What fills a screen. */
export const ROWS_WANTED = 50;

/** Then the person says whether to go on. */
const ANSWERS_MAX = 12;

/**
 * Asks on from a place until a screen is filled, because one answer looks at a bounded number of diagnoses and may
 * show few of them where few firms pass the filter. Every state on the way is given.
 */
export async function* gather(
  ask: (cursor: string) => Promise<Outcome<Pick<DeskList, 'diagnoses' | 'nextCursor'>>>,
  begun: { rows: DeskRow[]; cursor: string },
  wanted = ROWS_WANTED,
): AsyncGenerator<Loaded> {
  let rows = begun.rows;
  let cursor: string | undefined = begun.cursor;
  for (let answers = 0; cursor !== undefined && answers < ANSWERS_MAX; answers++) {
    yield { rows, cursor, failure: undefined, loading: true };
    const outcome = await ask(cursor);
    if (!outcome.ok) {
      yield { rows, cursor, failure: outcome.failure, loading: false };
      return;
    }
    rows = [...rows, ...outcome.value.diagnoses];
    cursor = outcome.value.nextCursor;
    if (rows.length - begun.rows.length >= wanted) break;
  }
  yield { rows, cursor, failure: undefined, loading: false };
}
