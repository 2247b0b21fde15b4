// Who of the application may do what: every function, the roles it has, and the tables there are.
import { ACCOUNT, Stack } from './cloudformation.js';

/** What SAM attaches to each function's role besides its policies: managed policies of logs and traces. */
const BY_SAM = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: '*',
    },
    {
      Effect: 'Allow',
      Action: [
        'xray:PutTraceSegments',
        'xray:PutTelemetryRecords',
        'xray:GetSamplingRules',
        'xray:GetSamplingTargets',
        'xray:GetSamplingStatisticSummaries',
      ],
      Resource: '*',
    },
  ],
};

/**
 * @param file the application's template
 * @returns functions `{id, audience, role, recordsRole}`, roles `{arn, policies, trust}`, tables `{id, arn, indexes}`,
 *   and keys' ARNs
 */
export function readApplication(file) {
  const stack = new Stack(file);
  const roles = new Map(writtenRoles(stack).map((role) => [role.arn, role]));
  const attached = stack.resources('AWS::IAM::Policy').map(([, properties]) => properties());
  const functions = stack.resources('AWS::Serverless::Function').map(([id, properties, metadata]) => {
    const { Policies = [], Environment } = properties();
    const own = attached.filter((policy) => policy.Roles.includes(`${id}Role`)).map((p) => p.PolicyDocument);
    const role = { arn: `arn:aws:iam::${ACCOUNT}:role/${id}Role`, policies: [BY_SAM, ...Policies, ...own] };
    const recordsRole = roles.get(Environment?.Variables?.RECORDS_ROLE) ?? null;
    return { id, audience: metadata.Audience, role, recordsRole };
  });
  return { functions, roles: [...roles.values()], tables: tables(stack), keys: arns(stack, 'AWS::KMS::Key') };
}

/** A stack's roles with what is attached to them: `{id, arn, policies, trust}`. */
export function readRoles(stack) {
  const attached = stack.resources('AWS::IAM::Policy').map(([, properties]) => properties());
  return writtenRoles(stack).map((role) => ({
    ...role,
    policies: [
      ...role.policies,
      ...attached.filter((policy) => policy.Roles.includes(role.id)).map((policy) => policy.PolicyDocument),
    ],
  }));
}

function writtenRoles(stack) {
  return stack.resources('AWS::IAM::Role').map(([id, properties]) => {
    const { Policies, AssumeRolePolicyDocument, ManagedPolicyArns } = properties();
    if (ManagedPolicyArns) throw new Error(`${id} has managed policies, whose statements are not here`);
    return {
      id,
      arn: `arn:aws:iam::${ACCOUNT}:role/${id}`,
      policies: Policies.map((policy) => policy.PolicyDocument),
      trust: AssumeRolePolicyDocument,
    };
  });
}

function tables(stack) {
  return stack.resources('AWS::DynamoDB::Table').map(([id, properties]) => {
    const { GlobalSecondaryIndexes = [] } = properties();
    const arn = stackArn(stack, id);
    return {
      id,
      arn,
      indexes: GlobalSecondaryIndexes.map(({ IndexName }) => ({
        id: IndexName,
        arn: `${arn}/index/${IndexName}`,
      })),
    };
  });
}

const arns = (stack, type) => stack.resources(type).map(([id]) => stackArn(stack, id));

const stackArn = (stack, id) =>
  id in stack.template.Resources
    ? stack.attribute(`${id}.Arn`)
    : stackArn(
        Object.values(stack.children).find((child) => id in child.template.Resources),
        id,
      );
