import { type Paths, textsOf } from './catalogue';
import ja from './statistics.ja.json' with { type: 'json' };

export type StatisticsKey = Paths<typeof ja>;

/** A text of the pages of statistics. Their catalogue is fetched with them. */
export const word = textsOf(ja);
