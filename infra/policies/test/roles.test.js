// Who may take which role, and with which tags: a function its own role for records, for exactly one tenant.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readApplication } from '../src/application.js';
import { ACCOUNT } from '../src/cloudformation.js';
import { leadingKeys } from '../src/dynamodb.js';
import { counts, decide, session } from '../src/engine.js';
import { PARTITIONS, partition, TENANT } from '../src/keys.js';

const application = readApplication(new URL('../../../template.yaml', import.meta.url).pathname);

/** Tags that a session may be asked for with; only the first is as it shall be. */
const taggings = {
  'one tenant': [{ tenant: TENANT }, true],
  'no tag': [{}, false],
  'another tag': [{ owner: TENANT }, false],
  'one more tag': [{ tenant: TENANT, role: 'ipa' }, false],
  'a tenant too short': [{ tenant: TENANT.slice(1) }, false],
  'a tenant too long': [{ tenant: `${TENANT}0` }, false],
  'every tenant': [{ tenant: '*' }, false],
  'a tenant with a wildcard': [{ tenant: `${TENANT.slice(1)}*` }, false],
  'a tenant with a wildcard for one character': [{ tenant: `${TENANT.slice(1)}?` }, false],
  'a tenant of wildcards': [{ tenant: '?'.repeat(26) }, false],
};

const elsewhere = [
  ['kms:Decrypt', `arn:aws:kms:ap-northeast-1:${ACCOUNT}:key/not-of-this-application`],
  ['s3:GetObject', 'arn:aws:s3:::some-bucket/some-object'],
  ['ssm:GetParameter', `arn:aws:ssm:ap-northeast-1:${ACCOUNT}:parameter/x`],
  ['secretsmanager:GetSecretValue', `arn:aws:secretsmanager:ap-northeast-1:${ACCOUNT}:secret:x-123456`],
  ['lambda:InvokeFunction', `arn:aws:lambda:ap-northeast-1:${ACCOUNT}:function:x`],
  ['lambda:UpdateFunctionCode', `arn:aws:lambda:ap-northeast-1:${ACCOUNT}:function:x`],
  ['iam:PassRole', `arn:aws:iam::${ACCOUNT}:role/x`],
  ['iam:PutRolePolicy', `arn:aws:iam::${ACCOUNT}:role/x`],
  ['iam:UpdateAssumeRolePolicy', `arn:aws:iam::${ACCOUNT}:role/x`],
  ['sts:AssumeRole', `arn:aws:iam::${ACCOUNT}:role/x`],
  ['sts:GetFederationToken', '*'],
  ['logs:GetLogEvents', `arn:aws:logs:ap-northeast-1:${ACCOUNT}:log-group:x:log-stream:y`],
];

after(() => {
  console.log(`decisions on roles: ${counts.allowed} allowed, ${counts.denied} denied`);
  assert.ok(counts.denied > 0, 'nothing was decided');
});

const requested = (tags) => ({
  ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [`aws:RequestTag/${name}`, value])),
  ...(Object.keys(tags).length > 0 ? { 'aws:TagKeys': Object.keys(tags) } : {}),
});

async function mayTake(taker, role, tags) {
  const assumes = await decide(taker, 'sts:AssumeRole', role.arn, requested(tags), role.trust);
  const hasTags = Object.keys(tags).length > 0;
  return (
    assumes && (!hasTags || (await decide(taker, 'sts:TagSession', role.arn, requested(tags), role.trust)))
  );
}

for (const role of application.roles) {
  for (const fn of application.functions) {
    test(`${fn.id} takes ${role.id} ${fn.recordsRole === role ? 'for one tenant only' : 'never'}`, async () => {
      for (const [name, [tags, isRight]] of Object.entries(taggings)) {
        assert.equal(await mayTake(session(fn.role), role, tags), isRight && fn.recordsRole === role, name);
      }
    });
  }

  test(`${role.id} is taken by no role but a function's`, async () => {
    const everything = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
    };
    const stranger = { arn: `arn:aws:iam::${ACCOUNT}:role/Administrator`, policies: [everything] };
    for (const [tags] of Object.values(taggings)) {
      assert.equal(await mayTake(session(stranger), role, tags), false);
    }
  });

  test(`${role.id} without a tenant, or for all, reaches no item`, async () => {
    for (const tags of [{}, { tenant: '*' }, { tenant: '?'.repeat(26) }, { tenant: '' }]) {
      for (const statement of role.policies.flatMap((policy) => policy.Statement)) {
        for (const action of statement.Action) {
          for (const kind of Object.keys(PARTITIONS)) {
            const keys = leadingKeys([partition(TENANT, kind)]);
            for (const resource of [statement.Resource].flat()) {
              assert.equal(await decide(session(role, tags), action, resource, keys), false, action);
            }
          }
        }
      }
    }
  });
}

for (const fn of application.functions) {
  for (const role of [fn.role, fn.recordsRole].filter(Boolean)) {
    test(`a session of ${role.arn.split('/')[1]} reaches nothing else of the account`, async () => {
      for (const [action, resource] of elsewhere) {
        const decision = await decide(session(role, { tenant: TENANT }), action, resource);
        assert.equal(decision, false, action);
      }
    });
  }

  test(`${fn.id} reaches the records by a role exactly where people sign in to it`, () => {
    const isForStaff = ['signed-in', 'community', 'owner', 'ipa'].includes(fn.audience);
    const isOwn = JSON.stringify(fn.role.policies).includes(':table/RecordsTable');
    assert.ok(!(isForStaff && isOwn), 'its own role reaches the records of all tenants');
    assert.ok(isForStaff || !fn.recordsRole, 'it takes a role for a tenant, and nobody has signed in');
  });
}
