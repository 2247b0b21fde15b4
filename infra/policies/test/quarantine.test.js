// Who may reach files that came with reports: who takes them, its own folder, over TLS and by a fresh address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readApplication } from '../src/application.js';
import { Stack } from '../src/cloudformation.js';
import { decide, session } from '../src/engine.js';

const file = new URL('../../../template.yaml', import.meta.url).pathname;
const application = readApplication(file);
const stack = new Stack(file);
const [, bucketPolicy] = stack
  .resources('AWS::S3::BucketPolicy')
  .find(([id]) => id === 'QuarantineBucketPolicy');
const policy = bucketPolicy().PolicyDocument;

const BUCKET = 'arn:aws:s3:::quarantinebucket';
const OWN = `${BUCKET}/incidents/0000000000000000000000000A/0000000000000000000000000R/0000000000000000000000000G`;
const TAKES = 'ReportIncident';
/** Staff download what came, and nothing else. */
const READS = [TAKES, 'HandleIncidents'];
const safe = { 'aws:SecureTransport': 'true' };

const reaches = (fn, action, resource, variables = {}) =>
  decide(session(fn.role), action, resource, { ...safe, ...variables }, policy);

for (const fn of application.functions) {
  const takes = fn.id === TAKES;
  const reads = READS.includes(fn.id);
  test(`${fn.id} ${takes ? 'takes, reads and erases files of reports' : reads ? 'reads them' : 'reaches none'}`, async () => {
    assert.equal(await reaches(fn, 's3:GetObject', OWN), reads);
    for (const action of ['s3:PutObject', 's3:DeleteObject'])
      assert.equal(await reaches(fn, action, OWN), takes, action);
    for (const action of ['s3:PutObjectAcl', 's3:GetObjectVersion', 's3:DeleteObjectVersion'])
      assert.equal(await reaches(fn, action, OWN), false, action);
    for (const object of ['other/x', 'incidents', 'Incidents/x', 'x/incidents/x', 'imports/x.csv'])
      for (const action of ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'])
        assert.equal(await reaches(fn, action, `${BUCKET}/${object}`), false, `${action} ${object}`);
    assert.equal(await reaches(fn, 's3:GetObject', 'arn:aws:s3:::another/incidents/x'), false);
    assert.equal(await reaches(fn, 's3:ListBucket', BUCKET), false);
    assert.equal(await reaches(fn, 's3:ListBucket', BUCKET, { 's3:prefix': 'other/' }), false);
    for (const action of ['s3:DeleteBucket', 's3:PutBucketPolicy', 's3:PutLifecycleConfiguration'])
      assert.equal(await reaches(fn, action, BUCKET), false, action);
  });
}

test('nobody reaches a file without TLS, or by an address that is a quarter of an hour old', async () => {
  const taker = application.functions.find(({ id }) => id === TAKES);
  for (const action of ['s3:GetObject', 's3:PutObject']) {
    assert.equal(await reaches(taker, action, OWN, { 'aws:SecureTransport': 'false' }), false);
    assert.equal(await reaches(taker, action, OWN, { 's3:signatureAge': '900001' }), false);
    assert.equal(await reaches(taker, action, OWN, { 's3:signatureAge': '900000' }), true);
  }
});

test('browsers put files and fetch them from the pages of the site alone', () => {
  const [, bucket] = stack
    .resources('AWS::S3::Bucket')
    .find(([id]) => id === 'QuarantineBucket');
  const rules = bucket().CorsConfiguration.CorsRules;
  assert.deepEqual(rules.map(({ AllowedMethods }) => AllowedMethods), [['GET', 'PUT']]);
  for (const { AllowedOrigins } of rules) {
    assert.equal(AllowedOrigins.length, 1);
    assert.notEqual(AllowedOrigins[0], '*');
  }
});
