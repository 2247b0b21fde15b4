// What the engine has to know for the other tests to mean anything: each case is a policy that is a little wrong, and
// the request that gets through because of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide, session } from '../src/engine.js';
import { FOREIGN, partition, TENANT } from '../src/keys.js';

const TABLE = 'arn:aws:dynamodb:ap-northeast-1:123456789012:table/RecordsTable';

const role = (Condition, Action = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query']) => ({
  arn: 'arn:aws:iam::123456789012:role/Some',
  policies: [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: TABLE, Condition }] }],
});

const guard = { Null: { 'dynamodb:LeadingKeys': 'false' } };
const like = (pattern) => ({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [pattern] } });
const tagged = like('T#${aws:PrincipalTag/tenant}#F#*');
const keys = (...values) => ({ 'dynamodb:LeadingKeys': values });

async function yes(condition, action, variables, tags = { tenant: TENANT }) {
  return decide(session(role(condition), tags), `dynamodb:${action}`, TABLE, variables);
}

test('ForAllValues holds where there are no keys at all; the guard against Null does not', async () => {
  assert.equal(await yes(tagged, 'Query', {}), true);
  assert.equal(await yes({ ...tagged, ...guard }, 'Query', {}), false);
});

test('ForAnyValue lets a foreign key through beside a good one; ForAllValues does not', async () => {
  const mixed = keys(partition(TENANT, 'F'), partition(FOREIGN, 'F'));
  const any = { 'ForAnyValue:StringLike': tagged['ForAllValues:StringLike'] };
  assert.equal(await yes(any, 'BatchGetItem', mixed), true);
  assert.equal(await yes({ ...tagged, ...guard }, 'BatchGetItem', mixed), false);
});

test('a pattern without a terminator begins another tenant’s keys, too', async () => {
  const longer = keys(`T#${TENANT}X#F#1`);
  assert.equal(await yes({ ...like('T#${aws:PrincipalTag/tenant}*'), ...guard }, 'GetItem', longer), true);
  assert.equal(await yes({ ...tagged, ...guard }, 'GetItem', longer), false);
});

test('a tag is a value, not a pattern, and without it nothing matches', async () => {
  const own = keys(partition(TENANT, 'F'));
  assert.equal(await yes({ ...tagged, ...guard }, 'GetItem', own), true);
  for (const tags of [{}, { tenant: '*' }, { tenant: '?'.repeat(26) }, { tenant: FOREIGN }]) {
    assert.equal(await yes({ ...tagged, ...guard }, 'GetItem', own, tags), false, JSON.stringify(tags));
  }
});

test('a table’s name alone does not reach its index', async () => {
  const own = keys(partition(TENANT, 'F'));
  assert.equal(await decide(session(role(guard)), 'dynamodb:Query', TABLE, own), true);
  assert.equal(await decide(session(role(guard)), 'dynamodb:Query', `${TABLE}/index/byMonth`, own), false);
});
