package kyojo.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kyojo.stack.Expression.Attribute;
import kyojo.stack.Expression.Literal;
import kyojo.stack.Expression.Part;
import kyojo.stack.Expression.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One template file in the tree of stacks, with what its parent passes to it. It turns what is
 * written in the file into expressions that hold in the whole tree.
 */
final class StackFile {
  /** Deeper nesting is a cycle of references, in files or in parameters. */
  private static final int MAX_DEPTH = 16;

  private static final Set<String> NESTED =
      Set.of("AWS::Serverless::Application", "AWS::CloudFormation::Stack");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

  private final Path folder;
  private final Node root;
  private final @Nullable StackFile parent;
  private final Map<String, Node> arguments;
  private final Map<String, StackFile> children = new LinkedHashMap<>();

  private StackFile(
      Path folder, Node root, @Nullable StackFile parent, Map<String, Node> arguments) {
    this.folder = folder;
    this.root = root;
    this.parent = parent;
    this.arguments = arguments;
  }

  static StackFile read(Path file) {
    var folder = folderOf(file.toAbsolutePath().normalize());
    var name = String.valueOf(file.getFileName());
    var stack = new StackFile(folder, TemplateFile.read(file, name), null, Map.of());
    stack.readChildren(folder, 0);
    return stack;
  }

  private static Path folderOf(Path file) {
    return file.resolveSibling("");
  }

  /** Where the file lies, which its relative paths start from. */
  Path folder() {
    return folder;
  }

  Node root() {
    return root;
  }

  Map<String, Node> resources() {
    return root.require("Resources").entries();
  }

  /** This file and all below it. */
  List<StackFile> tree() {
    var tree = new ArrayList<StackFile>();
    tree.add(this);
    children.values().forEach(child -> tree.addAll(child.tree()));
    return tree;
  }

  Expression expression(Node node) {
    return new Expression(node.place(), parts(node, 0));
  }

  private void readChildren(Path top, int depth) {
    resources()
        .forEach((id, resource) -> {
          var isNested = resource.find("Type").map(Node::text).filter(NESTED::contains).isPresent();
          if (isNested) {
            children.put(id, child(top, resource, depth + 1));
          }
        });
  }

  private StackFile child(Path top, Node resource, int depth) {
    var properties = resource.require("Properties");
    var location = properties.find("Location").orElseGet(() -> properties.require("TemplateURL"));
    if (depth > MAX_DEPTH) {
      throw location.error("nests stacks more than " + MAX_DEPTH + " deep");
    }
    if (!(location.value() instanceof String) || location.text().contains("://")) {
      throw location.error("is not a file of this repository");
    }
    var file = folder.resolve(location.text()).normalize();
    var arguments = properties.find("Parameters").map(Node::entries).orElse(Map.of());
    var root = TemplateFile.read(file, String.valueOf(top.relativize(file)));
    var child = new StackFile(folderOf(file), root, this, arguments);
    child.readChildren(top, depth);
    return child;
  }

  private List<Part> parts(Node node, int depth) {
    if (depth > MAX_DEPTH) {
      throw node.error("refers to itself");
    }
    if (node.value() instanceof String text) {
      return List.of(new Literal(text));
    }
    if (node.value() instanceof Map<?, ?> map && map.size() == 1) {
      var entry = node.entries().entrySet().iterator().next();
      return intrinsic(node, entry.getKey(), entry.getValue(), depth);
    }
    throw node.error("is neither a text nor one intrinsic function");
  }

  private List<Part> intrinsic(Node node, String function, Node argument, int depth) {
    return switch (function) {
      case "Ref" -> reference(node, argument.text(), depth);
      case "Fn::GetAtt" -> attribute(node, dotted(argument), depth);
      case "Fn::Sub" -> substitution(node, argument, depth);
      default -> throw node.error("uses " + function + "; only Ref, Sub and GetAtt are understood");
    };
  }

  private static String dotted(Node argument) {
    return argument.value() instanceof String text
        ? text
        : String.join(".", argument.items().stream().map(Node::text).toList());
  }

  private List<Part> reference(Node node, String name, int depth) {
    var parameter = root.search("Parameters", name);
    if (parent == null || parameter.isEmpty()) {
      return List.of(new Reference(name));
    }
    var argument = arguments.get(name);
    if (argument != null) {
      return parent.parts(argument, depth + 1);
    }
    return List.of(
        new Literal(
            parameter
                .flatMap(declared -> declared.find("Default"))
                .orElseThrow(
                    () -> node.error("refers to the parameter " + name + ", which gets no value"))
                .text()));
  }

  private List<Part> attribute(Node node, String dotted, int depth) {
    var dot = dotted.indexOf('.');
    if (dot < 1) {
      throw node.error("is not <resource>.<attribute>: " + dotted);
    }
    var resource = dotted.substring(0, dot);
    var name = dotted.substring(dot + 1);
    var child = Optional.ofNullable(children.get(resource));
    if (child.isPresent() && name.startsWith("Outputs.")) {
      return child.get().output(node, name.substring("Outputs.".length()), depth);
    }
    return List.of(new Attribute(resource, name));
  }

  private List<Part> output(Node node, String name, int depth) {
    var value =
        root.search("Outputs", name, "Value")
            .orElseThrow(() ->
                node.error(
                    "refers to the output " + name + ", which " + root.file() + " does not have"));
    return parts(value, depth + 1);
  }

  private List<Part> substitution(Node node, Node argument, int depth) {
    if (argument.value() instanceof String text) {
      return substitute(node, text, Map.of(), depth);
    }
    var items = argument.items();
    if (items.size() != 2) {
      throw node.error("has a Sub that is not [text, variables]");
    }
    return substitute(node, items.get(0).text(), items.get(1).entries(), depth);
  }

  private List<Part> substitute(Node node, String text, Map<String, Node> variables, int depth) {
    var parts = new ArrayList<Part>();
    var matcher = VARIABLE.matcher(text);
    var end = 0;
    while (matcher.find()) {
      parts.add(new Literal(text.substring(end, matcher.start())));
      parts.addAll(variable(node, matcher.group(1), variables, depth));
      end = matcher.end();
    }
    parts.add(new Literal(text.substring(end)));
    return parts;
  }

  private List<Part> variable(Node node, String name, Map<String, Node> variables, int depth) {
    var variable = variables.get(name);
    if (variable != null) {
      return parts(variable, depth + 1);
    }
    if (name.startsWith("!")) {
      return List.of(new Literal("${" + name.substring(1) + "}"));
    }
    return name.contains(".") ? attribute(node, name, depth) : reference(node, name, depth);
  }
}
