// Partition keys of the table records: those of tenants, and those that only look like them.

export const TENANT = '0000000000000000000000000A';
export const FOREIGN = '0000000000000000000000000B';

const FIRM = '0000000000000000000000000F';

/** A partition of each kind there is in a tenant, by its letter. */
export const PARTITIONS = {
  F: `F#${FIRM}`,
  M: 'M',
  A: 'A#2026-11',
  B: 'B',
  K: 'K',
  C: 'C',
  Z: 'Z',
  D: 'D#2026-11',
  V: 'V#2026-11',
  S: 'S#2026-11',
  N: 'N#2026-11',
  R: 'R',
  I: 'I#2026-11',
  J: 'J#2026-11',
  E: 'E#2026-11',
  P: 'P#2026-11',
  W: 'W#2026-11',
  Q: `R#${FIRM}`,
  X: 'X#2026-11',
};

/** Partitions of tables that are nobody's, by the tables. */
export const SHARED = {
  ReferenceTable: { COMMUNITY: 'COMMUNITY', L: 'L#jcstar-labels', I: 'I#jcstar-labels' },
  // Contributions, what a release counted, the index of releases, tables of all firms, a community's own.
  StatisticsTable: {
    C: 'C#2026#07',
    S: 'S#2026#07',
    I: 'R#I',
    N: 'R#00000012#2026',
    T: `R#T#${TENANT}#2026`,
  },
};

export const partition = (tenant, kind) => `T#${tenant}#${PARTITIONS[kind]}`;

/** What no session may reach, whatever its tenant: no tenant's key begins so. */
export const LOOKALIKES = [
  '',
  '*',
  'COMMUNITY',
  'RX#1',
  'T#',
  `T#${TENANT}`,
  `T#${TENANT}#`,
  `T#${TENANT}#*`,
  `T#${TENANT}#X`,
  ...Object.values(PARTITIONS).flatMap((rest) => [
    `T#${TENANT.slice(0, -1)}#${rest}`,
    `T#${TENANT}X#${rest}`,
    `T#${TENANT.slice(0, -2)}#${rest}`,
    `T##${rest}`,
    `t#${TENANT}#${rest}`,
    ` T#${TENANT}#${rest}`,
    `T#${TENANT}${rest}`,
    `T#${TENANT}#${rest.toLowerCase()}`,
    `T#${TENANT}#X${rest}`,
  ]),
  `T#${TENANT}#F${FIRM}`,
  ...['B', 'M', 'K', 'C', 'Z'].flatMap((letter) => [`T#${TENANT}#${letter}#1`, `T#${TENANT}#${letter}X`]),
];
