package kyojo.localstack;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kyojo.stack.Template;
import kyojo.stack.Workspace;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.StackResource;
import software.amazon.awssdk.services.cloudformation.waiters.CloudFormationWaiter;

/**
 * A stack of template.yaml's tables, made by CloudFormation. Immutable.
 *
 * @param names actual table names by logical id
 */
record TableStack(Map<String, String> names) {
  private static final String TABLE = "AWS::DynamoDB::Table";
  private static final Duration POLL = Duration.ofMillis(200);

  TableStack {
    names = Map.copyOf(names);
  }

  /** A new stack, whose tables are empty. */
  static TableStack create() {
    String name = "kyojo-" + UUID.randomUUID();
    LocalStack.CLOUD_FORMATION.createStack(stack ->
        stack
            .stackName(name)
            .templateBody(template())
            .parameters(parameters())
            // The SAM transform is a macro to CloudFormation.
            .capabilities(Capability.CAPABILITY_AUTO_EXPAND));
    await(name);
    return new TableStack(
        LocalStack.CLOUD_FORMATION
            .describeStackResources(stack -> stack.stackName(name))
            .stackResources()
            .stream()
            .filter(resource -> resource.resourceType().equals(TABLE))
            .collect(toMap(StackResource::logicalResourceId, StackResource::physicalResourceId)));
  }

  /** The actual name of a table by its logical id. */
  String name(String logicalId) {
    String name = names.get(logicalId);
    if (name == null) {
      throw new AssertionError("CloudFormation made no table " + logicalId + ", only " + names);
    }
    return name;
  }

  private static void await(String name) {
    try (var waiter =
        CloudFormationWaiter.builder()
            .client(LocalStack.CLOUD_FORMATION)
            .overrideConfiguration(c -> c.backoffStrategyV2(BackoffStrategy.fixedDelay(POLL)))
            .build()) {
      waiter.waitUntilStackCreateComplete(stack -> stack.stackName(name));
    } catch (SdkClientException e) {
      throw new AssertionError("CloudFormation did not make the tables:\n" + events(name), e);
    }
  }

  private static String events(String name) {
    return LocalStack.CLOUD_FORMATION
        .describeStackEvents(stack -> stack.stackName(name))
        .stackEvents()
        .stream()
        .map(event ->
            event.logicalResourceId()
                + " "
                + event.resourceStatusAsString()
                + " "
                + event.resourceStatusReason())
        .collect(joining("\n"));
  }

  /** Something for each parameter that wants to be told; the tables do not use it. */
  private static List<Parameter> parameters() {
    return Template.read(Workspace.find().template()).parameters().entrySet().stream()
        .filter(parameter -> parameter.getValue().isEmpty())
        .map(parameter ->
            Parameter.builder()
                .parameterKey(parameter.getKey())
                .parameterValue("https://sample.example")
                .build())
        .toList();
  }

  /** template.yaml as it stands, with no resource but its tables. */
  private static String template() {
    var yaml = new Yaml();
    try (var reader = Files.newBufferedReader(Workspace.find().template())) {
      Node root = yaml.compose(reader);
      ((MappingNode) value(root, "Resources"))
          .getValue()
          .removeIf(resource -> !text(value(resource.getValueNode(), "Type")).equals(TABLE));
      var text = new StringWriter();
      yaml.serialize(root, text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node value(Node mapping, String key) {
    return ((MappingNode) mapping)
        .getValue().stream()
            .filter(entry -> text(entry.getKeyNode()).equals(key))
            .map(NodeTuple::getValueNode)
            .findFirst()
            .orElseThrow(() -> new AssertionError("template.yaml: no " + key));
  }

  private static String text(Node scalar) {
    return ((ScalarNode) scalar).getValue();
  }
}
