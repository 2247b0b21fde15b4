// Who may reach uploaded files: one function, its own folder, whole objects, over TLS and by a fresh address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readApplication } from '../src/application.js';
import { Stack } from '../src/cloudformation.js';
import { decide, session } from '../src/engine.js';

const file = new URL('../../../template.yaml', import.meta.url).pathname;
const application = readApplication(file);
const stack = new Stack(file);
const [, bucketPolicy] = stack.resources('AWS::S3::BucketPolicy').find(([id]) => id === 'UploadsBucketPolicy');
const policy = bucketPolicy().PolicyDocument;

const BUCKET = 'arn:aws:s3:::uploadsbucket';
const OWN = `${BUCKET}/imports/jcstar-labels/00000000000000000000000001.csv`;
const IMPORTER = 'MaintainCatalogues';
const safe = { 'aws:SecureTransport': 'true' };

const reaches = (fn, action, resource, variables = {}) =>
  decide(session(fn.role), action, resource, { ...safe, ...variables }, policy);

for (const fn of application.functions) {
  const isImporter = fn.id === IMPORTER;
  test(`${fn.id} ${isImporter ? 'takes and reads uploads, and nothing else' : 'reaches no upload'}`, async () => {
    for (const action of ['s3:GetObject', 's3:PutObject'])
      assert.equal(await reaches(fn, action, OWN), isImporter, action);
    for (const action of ['s3:DeleteObject', 's3:PutObjectAcl', 's3:GetObjectVersion'])
      assert.equal(await reaches(fn, action, OWN), false, action);
    for (const object of ['other/x.csv', 'imports', 'Imports/x.csv', 'x/imports/x.csv'])
      for (const action of ['s3:GetObject', 's3:PutObject'])
        assert.equal(await reaches(fn, action, `${BUCKET}/${object}`), false, `${action} ${object}`);
    assert.equal(await reaches(fn, 's3:GetObject', `arn:aws:s3:::another/imports/x.csv`), false);
    assert.equal(
      await reaches(fn, 's3:ListBucket', BUCKET, { 's3:prefix': 'imports/jcstar-labels/x' }),
      isImporter,
    );
    assert.equal(await reaches(fn, 's3:ListBucket', BUCKET), false);
    assert.equal(await reaches(fn, 's3:ListBucket', BUCKET, { 's3:prefix': 'other/' }), false);
    for (const action of ['s3:DeleteBucket', 's3:PutBucketPolicy', 's3:PutLifecycleConfiguration'])
      assert.equal(await reaches(fn, action, BUCKET), false, action);
  });
}

test('nobody reaches an upload without TLS, or by an address that is a quarter of an hour old', async () => {
  const importer = application.functions.find(({ id }) => id === IMPORTER);
  for (const action of ['s3:GetObject', 's3:PutObject']) {
    assert.equal(await reaches(importer, action, OWN, { 'aws:SecureTransport': 'false' }), false);
    assert.equal(await reaches(importer, action, OWN, { 's3:signatureAge': '900001' }), false);
    assert.equal(await reaches(importer, action, OWN, { 's3:signatureAge': '900000' }), true);
  }
});
