// Asks the independent engine. One call is one decision of IAM.
import { runSimulation } from '@cloud-copilot/iam-simulate';
import { ACCOUNT } from './cloudformation.js';

/** How many decisions were asked for in this process. */
export const counts = { allowed: 0, denied: 0, impossible: 0 };

/**
 * A session of a role.
 *
 * @param tags the session's tags
 */
export function session(role, tags = {}) {
  const context = Object.fromEntries(
    Object.entries(tags).map(([name, value]) => [`aws:PrincipalTag/${name}`, value]),
  );
  return {
    principal: `${role.arn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/session`,
    role,
    context,
  };
}

/**
 * Whether the session may do it; null where AWS knows no such pair of action and resource.
 *
 * @param trust the resource's own policy, where it has one
 */
export async function decide(session, action, resource, variables = {}, trust = undefined) {
  const { principal, role, context } = session;
  const result = await runSimulation(
    {
      request: {
        action,
        principal,
        resource: { resource, accountId: ACCOUNT },
        contextVariables: { ...context, ...variables },
      },
      identityPolicies: role.policies.map((policy, index) => ({ name: `policy-${index}`, policy })),
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      resourcePolicy: trust,
    },
    {},
  );
  if (result.resultType === 'error') {
    if (result.errors.message === 'must.use.wildcard') return decide(session, action, '*', variables, trust);
    if (!/^(invalid\.resource|no\.resource)/.test(result.errors.message))
      throw new Error(`${action} ${resource}: ${JSON.stringify(result.errors)}`);
    counts.impossible++;
    return null;
  }
  const allowed = result.overallResult === 'Allowed';
  counts[allowed ? 'allowed' : 'denied']++;
  return allowed;
}
