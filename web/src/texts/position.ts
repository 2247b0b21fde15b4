import { type Paths, textsOf } from './catalogue';
import ja from './position.ja.json' with { type: 'json' };

export type PositionKey = Paths<typeof ja>;

/** A text of where a firm stands among others; fetched with the result, not with the first page. */
export const compare = textsOf(ja);
