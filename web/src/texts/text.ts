import { type Paths, textsOf } from './catalogue';
import ja from './ja.json' with { type: 'json' };

/** The dotted name of a text, such as `layout.productName`. */
export type TextKey = Paths<typeof ja>;

/** The text of that name, with each `{name}` in it replaced. */
export const text = textsOf(ja);
