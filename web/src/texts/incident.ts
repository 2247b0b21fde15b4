import { type Paths, textsOf } from './catalogue';
import ja from './incident.ja.json' with { type: 'json' };

export type IncidentKey = Paths<typeof ja>;

/** A text of the pages on which an incident is reported. Their catalogue is fetched with them. */
export const tell = textsOf(ja);
