import { type Paths, textsOf } from './catalogue';
import ja from './jcstar.ja.json' with { type: 'json' };

export type JcstarKey = Paths<typeof ja>;

/** A text of the pages about JC-STAR. Their catalogue is fetched with them, not with the first page. */
export const say = textsOf(ja);
