package kyojo.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What template.yaml and the nested stacks it names declare, as far as one machine needs it.
 * Immutable.
 *
 * @param parameters the parameters of the topmost file with their defaults
 * @param authorizer empty where no route wants a token
 * @param functions in the order they are written in
 * @param tables in the order they are written in
 * @param roles the logical ids of roles that are written out, other than those functions get by
 *     themselves
 * @param keys the logical ids of keys of KMS
 * @param buckets the logical ids of buckets of S3
 */
public record Template(
    Map<String, Optional<String>> parameters,
    Optional<Authorizer> authorizer,
    List<FunctionResource> functions,
    List<TableResource> tables,
    List<String> roles,
    List<String> keys,
    List<String> buckets) {
  /** What would be silently absent on one machine. */
  private static final Set<String> NOT_UNDERSTOOD =
      Set.of(
          "AWS::ApiGatewayV2::Route",
          "AWS::DynamoDB::GlobalTable",
          "AWS::Lambda::EventSourceMapping",
          "AWS::Lambda::Function",
          "AWS::Serverless::SimpleTable");

  public Template {
    parameters = Map.copyOf(parameters);
    functions = List.copyOf(functions);
    tables = List.copyOf(tables);
    roles = List.copyOf(roles);
    keys = List.copyOf(keys);
    buckets = List.copyOf(buckets);
  }

  /**
   * Reads a template and all it nests.
   *
   * @throws TemplateError in one line, where something that is needed cannot be understood
   */
  public static Template read(Path file) {
    var stack = StackFile.read(file);
    var functions = new ArrayList<FunctionResource>();
    var tables = new ArrayList<TableResource>();
    var roles = new ArrayList<String>();
    var keys = new ArrayList<String>();
    var buckets = new ArrayList<String>();
    var authorizers = new ArrayList<Authorizer>();
    resources(stack)
        .forEach((id, resource) -> {
          switch (type(resource.node())) {
            case "AWS::Serverless::Function" ->
                functions.add(FunctionReader.read(resource.stack(), id, resource.node()));
            case "AWS::DynamoDB::Table" -> tables.add(TableReader.read(id, resource.node()));
            case "AWS::IAM::Role" -> roles.add(id);
            case "AWS::KMS::Key" -> keys.add(id);
            case "AWS::S3::Bucket" -> buckets.add(id);
            case "AWS::Serverless::HttpApi" -> {
              if (resource.node().search("Properties", "Auth").isPresent()) {
                authorizers.add(Authorizer.read(resource.stack(), resource.node()));
              }
            }
            default -> {}
          }
        });
    Route.requireDistinct(stack.root().file(), functions);
    return new Template(
        parameters(stack.root()),
        authorizers.stream().findFirst(),
        functions,
        tables,
        roles,
        keys,
        buckets);
  }

  /**
   * A function's environment.
   *
   * @param values what references stand for: actual table names by logical id, pseudo parameters
   *     such as {@code AWS::Region}, attributes as {@code <resource>.<attribute>}, and parameters
   *     that shall not have their default
   * @throws TemplateError where a reference has no value
   */
  public Map<String, String> environment(FunctionResource function, Map<String, String> values) {
    Map<String, String> known = known(values);
    var environment = new LinkedHashMap<String, String>();
    function.environment().forEach((name, value) -> environment.put(name, value.resolve(known)));
    return environment;
  }

  /**
   * The values that references stand for, parameters' defaults among them. Roles, keys and buckets
   * have names only: nobody takes roles or asks KMS on one machine, and a bucket is its name.
   */
  public Map<String, String> known(Map<String, String> values) {
    var known = new HashMap<String, String>();
    roles.forEach(id -> known.put(id + ".Arn", "arn:aws:iam::000000000000:role/" + id));
    keys.forEach(id -> known.put(id + ".Arn", "arn:aws:kms:::key/" + id));
    buckets.forEach(id -> known.put(id, id.toLowerCase(Locale.ROOT)));
    parameters.forEach((name, value) -> value.ifPresent(text -> known.put(name, text)));
    known.putAll(values);
    return known;
  }

  /**
   * The table with a logical id.
   *
   * @throws IllegalArgumentException where the template has no such table
   */
  public TableResource table(String id) {
    return tables.stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("template.yaml has no table " + id));
  }

  /**
   * The function with a logical id.
   *
   * @throws IllegalArgumentException where the template has no such function
   */
  public FunctionResource function(String id) {
    return functions.stream()
        .filter(function -> function.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("template.yaml has no function " + id));
  }

  private record Found(StackFile stack, Node node) {}

  private static Map<String, Found> resources(StackFile top) {
    var found = new LinkedHashMap<String, Found>();
    for (var stack : top.tree()) {
      stack
          .resources()
          .forEach((id, node) -> {
            requireUnderstood(node);
            if (found.put(id, new Found(stack, node)) != null) {
              throw node.error("has a logical id that another stack has, too");
            }
          });
    }
    return found;
  }

  private static String type(Node resource) {
    return resource.require("Type").text();
  }

  private static void requireUnderstood(Node resource) {
    var type = type(resource);
    if (NOT_UNDERSTOOD.contains(type)) {
      throw resource.error("has the type " + type + ", which one machine does not understand");
    }
    var isBroughtUp =
        type.equals("AWS::Serverless::Function") || type.equals("AWS::DynamoDB::Table");
    if (isBroughtUp && resource.find("Condition").isPresent()) {
      throw resource
          .require("Condition")
          .error("makes it conditional, which one machine does not understand");
    }
  }

  private static Map<String, Optional<String>> parameters(Node root) {
    var parameters = new LinkedHashMap<String, Optional<String>>();
    root.find("Parameters")
        .map(Node::entries)
        .orElse(Map.of())
        .forEach((name, node) -> parameters.put(name, node.find("Default").map(Node::text)));
    return parameters;
  }
}
