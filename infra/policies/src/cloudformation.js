// Reads a template and the stacks it nests, and resolves what is written in them to names of an account that does
// not exist.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';

export const ACCOUNT = '123456789012';
export const REGION = 'ap-northeast-1';

const PSEUDO = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::Region': REGION,
  'AWS::StackName': 'kyojo',
  'AWS::URLSuffix': 'amazonaws.com',
};

const NESTED = ['AWS::Serverless::Application', 'AWS::CloudFormation::Stack'];

/** The ARN of a resource, by its type and logical id; of a function it is that of its own role. */
const ARNS = {
  'AWS::DynamoDB::Table': (id) => `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${id}`,
  'AWS::IAM::Role': (id) => `arn:aws:iam::${ACCOUNT}:role/${id}`,
  'AWS::KMS::Key': (id) => `arn:aws:kms:${REGION}:${ACCOUNT}:key/${id}`,
  'AWS::Logs::LogGroup': (id) => `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${id}`,
  'AWS::S3::Bucket': (id) => `arn:aws:s3:::${id.toLowerCase()}`,
  'AWS::SQS::Queue': (id) => `arn:aws:sqs:${REGION}:${ACCOUNT}:${id}`,
  'AWS::Serverless::Function': (id) => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${id}`,
};

const shortForm = (tag, name, identify = () => false) => ({
  tag,
  identify,
  resolve: (text) => ({ [name]: text }),
});
const TAGS = [shortForm('!Ref', 'Ref'), shortForm('!GetAtt', 'Fn::GetAtt'), shortForm('!Sub', 'Fn::Sub')];

/** A template file. Role `<Function>Role` is the one that SAM makes for a function. */
export class Stack {
  constructor(file, parent = null, args = {}) {
    this.template = parse(readFileSync(file, 'utf8'), { customTags: TAGS });
    this.parent = parent;
    this.args = args;
    this.children = {};
    for (const [id, resource] of Object.entries(this.template.Resources)) {
      if (NESTED.includes(resource.Type)) {
        const { Location, TemplateURL, Parameters } = resource.Properties;
        this.children[id] = new Stack(resolve(dirname(file), Location ?? TemplateURL), this, Parameters);
      }
    }
  }

  /** Resources of a type, here and in the stacks below, as `[id, properties, metadata]` with all values resolved. */
  resources(type) {
    const own = Object.entries(this.template.Resources)
      .filter(([, resource]) => resource.Type === type)
      .map(([id, resource]) => [id, () => this.value(resource.Properties ?? {}), resource.Metadata ?? {}]);
    return [...own, ...Object.values(this.children).flatMap((child) => child.resources(type))];
  }

  value(node) {
    if (Array.isArray(node)) return node.map((item) => this.value(item));
    if (node === null || typeof node !== 'object') return node;
    if ('Ref' in node) return this.ref(node.Ref);
    if ('Fn::GetAtt' in node) return this.attribute([node['Fn::GetAtt']].flat().join('.'));
    if ('Fn::Sub' in node) return this.substitute(node['Fn::Sub']);
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, this.value(item)]));
  }

  ref(name) {
    if (name in PSEUDO) return PSEUDO[name];
    const parameter = this.template.Parameters?.[name];
    if (!parameter) return name;
    if (this.parent && name in this.args) return this.parent.value(this.args[name]);
    return parameter.Default ?? `a-${name}`;
  }

  attribute(path) {
    const [id, ...rest] = path.split('.');
    if (rest[0] === 'Outputs')
      return this.children[id].value(this.children[id].template.Outputs[rest[1]].Value);
    const isRoleOfFunction = id.endsWith('Role') && !(id in this.template.Resources);
    const type = isRoleOfFunction ? 'AWS::IAM::Role' : this.template.Resources[id]?.Type;
    if (rest[0] === 'Arn' && ARNS[type]) return ARNS[type](id);
    return `${id}.${rest.join('.')}`;
  }

  substitute(text) {
    if (typeof text !== 'string') throw new Error('a Sub with variables of its own is not understood');
    return text.replace(/\$\{([^}]*)}/g, (whole, name) => {
      if (name.startsWith('!')) return `\${${name.slice(1)}}`;
      return name.includes('.') ? this.attribute(name) : this.ref(name);
    });
  }
}
