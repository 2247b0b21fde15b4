// What each function really asks of AWS: `<action> <table>[/<index>] [<partitions>]`, each by the queries of
// docs/access-patterns.md. It is written here a second time on purpose: a grant that nothing needs, and a need
// without its grant, fail the tests. Partitions are the letter after the tenant's prefix `T#<community>#`:
// F a firm, M members, A audit trail, K keys, C origin codes, Z closing; in the index D diagnoses, V view links.
export const needs = {
  ReadCatalogue: ['GetItem ReferenceTable', 'Query ReferenceTable'],
  ManageCommunities: [
    'GetItem ReferenceTable',
    'PutItem ReferenceTable',
    'Query ReferenceTable',
    'GetItem RecordsTable M',
    'PutItem RecordsTable M',
    'PutItem RecordsTable A',
  ],
  ReadAudit: ['GetItem RecordsTable M', 'Query RecordsTable A'],
  CalculateScore: [],
  SubmitDiagnosis: [
    'GetItem ReferenceTable',
    'GetItem RecordsTable F',
    'PutItem RecordsTable F',
    'Query RecordsTable F',
    'UpdateItem RecordsTable F',
    'GetItem RecordsTable C',
  ],
  ReadDiagnosis: ['GetItem RecordsTable F', 'Query RecordsTable F'],
  EraseDiagnosis: [
    'GetItem RecordsTable F',
    'PutItem RecordsTable F',
    'Query RecordsTable F',
    'UpdateItem RecordsTable F',
  ],
  ShareDiagnosis: ['GetItem RecordsTable F', 'PutItem RecordsTable F', 'Query RecordsTable F'],
  ViewDiagnosis: ['GetItem RecordsTable F'],
  ReadDesk: [
    'GetItem RecordsTable M',
    'PutItem RecordsTable A',
    'BatchGetItem RecordsTable F',
    'Query RecordsTable F',
    'Query RecordsTable/byMonth D',
    'Query RecordsTable C',
  ],
  KeepDesk: [
    'GetItem ReferenceTable',
    'GetItem RecordsTable M',
    'PutItem RecordsTable A',
    'GetItem RecordsTable F',
    'PutItem RecordsTable F',
    'Query RecordsTable F',
    'UpdateItem RecordsTable F',
  ],
  IssueOriginCodes: [
    'GetItem RecordsTable M',
    'PutItem RecordsTable A',
    'GetItem RecordsTable C',
    'PutItem RecordsTable C',
    'Query RecordsTable C',
  ],
  ManageMembers: ['GetItem RecordsTable M', 'PutItem RecordsTable M,A'],
  HoldMembership: ['GetItem RecordsTable M', 'PutItem RecordsTable M,A'],
};
