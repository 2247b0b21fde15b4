// What DynamoDB asks of IAM for a call of its API.
// Transactions and statements have no action of their own: each item in them is decided by itself.

/** The decisions about a call, all of which have to be yes: `{action, resource, keys}`; no keys where it names none. */
export const calls = {
  'a read of another tenant’s item': (t, own, foreign) => [check('GetItem', t.arn, [foreign])],
  'a write of another tenant’s item': (t, own, foreign) => [check('PutItem', t.arn, [foreign])],
  'an update of another tenant’s item': (t, own, foreign) => [check('UpdateItem', t.arn, [foreign])],
  'a deletion of another tenant’s item': (t, own, foreign) => [check('DeleteItem', t.arn, [foreign])],
  'a query of another tenant': (t, own, foreign) => [check('Query', t.arn, [foreign])],
  'a query without a key': (t) => [check('Query', t.arn)],
  'a query of the index without a key': (t) => [check('Query', t.indexes[0].arn)],
  'a query of the index for another tenant': (t, own, foreign) => [
    check('Query', t.indexes[0].arn, [foreign]),
  ],
  'a scan': (t) => [check('Scan', t.arn)],
  'a scan of the index': (t) => [check('Scan', t.indexes[0].arn)],
  'a batch of reads, one of them foreign': (t, own, foreign) => [
    check('BatchGetItem', t.arn, [own, own, foreign, own]),
  ],
  'a batch of writes, one of them foreign': (t, own, foreign) => [
    check('BatchWriteItem', t.arn, [own, foreign]),
  ],
  'a transaction of writes, one of them foreign': (t, own, foreign) => [
    check('PutItem', t.arn, [own]),
    check('PutItem', t.arn, [foreign]),
  ],
  'a transaction that checks a foreign item': (t, own, foreign) => [
    check('PutItem', t.arn, [own]),
    check('ConditionCheckItem', t.arn, [foreign]),
  ],
  'a transaction of reads, one of them foreign': (t, own, foreign) => [
    check('GetItem', t.arn, [own]),
    check('GetItem', t.arn, [foreign]),
  ],
  'SELECT * FROM the table': (t) => [check('PartiQLSelect', t.arn)],
  'SELECT … WHERE pk = its own': (t, own) => [check('PartiQLSelect', t.arn, [own])],
  'SELECT … FROM the index': (t, own) => [check('PartiQLSelect', t.indexes[0].arn, [own])],
  'INSERT INTO the table': (t, own) => [check('PartiQLInsert', t.arn, [own])],
  'UPDATE of the table': (t, own) => [check('PartiQLUpdate', t.arn, [own])],
  'DELETE FROM the table': (t, own) => [check('PartiQLDelete', t.arn, [own])],
  'reading the stream': (t) => [check('GetRecords', `${t.arn}/stream/2026-11-01T00:00:00.000`)],
  'an export of the table': (t) => [check('ExportTableToPointInTime', t.arn)],
  'a backup of the table': (t) => [check('CreateBackup', t.arn)],
  'deleting the table': (t) => [check('DeleteTable', t.arn)],
  'opening the table to others': (t) => [check('PutResourcePolicy', t.arn)],
};

function check(action, resource, keys = []) {
  return { action: `dynamodb:${action}`, resource, keys };
}

export const leadingKeys = (keys) => (keys.length > 0 ? { 'dynamodb:LeadingKeys': keys } : {});
