/**
 * What DynamoDB Local cannot show: the tables as CloudFormation makes them from template.yaml, what
 * the stores do on them, and what their streams tell. All of it on LocalStack, in a container.
 */
@NullMarked
package kyojo.localstack;

import org.jspecify.annotations.NullMarked;
