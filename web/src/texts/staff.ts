import { type Paths, textsOf } from './catalogue';
import ja from './ja.json' with { type: 'json' };
import staff from './staff.ja.json' with { type: 'json' };

const all = { ...ja, ...staff };

export type TextKey = Paths<typeof all>;

/** A text of the pages of staff. What only they say is fetched with them, not with the first page. */
export const text = textsOf(all);
