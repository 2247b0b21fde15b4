package kyojo.stack;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The YAML of a template with CloudFormation's short tags in their long form: {@code !Ref X}
 * becomes {@code {Ref: X}}, {@code !Sub X} becomes {@code {Fn::Sub: X}}. Every scalar stays the
 * text that was written, so that {@code 1.10} and {@code on} mean what they say.
 */
final class TemplateFile {
  private TemplateFile() {}

  /**
   * @throws TemplateError where the file cannot be read or is not one YAML mapping
   */
  static Node read(Path file, String name) {
    try {
      Object root = yaml().load(Files.readString(file));
      if (root instanceof Map) {
        return new Node(name, "", root);
      }
      throw new TemplateError(name + ":", "is not a YAML mapping");
    } catch (MarkedYAMLException broken) {
      throw new TemplateError(name + ":" + line(broken) + ":", problem(broken));
    } catch (YAMLException broken) {
      throw new TemplateError(
          name + ":", "is not YAML: " + firstLine(String.valueOf(broken.getMessage())));
    } catch (NoSuchFileException e) {
      throw new TemplateError(name + ":", "does not exist");
    } catch (MalformedInputException e) {
      throw new TemplateError(name + ":", "is not UTF-8");
    } catch (IOException e) {
      throw new TemplateError(name + ":", "cannot be read: " + e.getMessage());
    }
  }

  private static Yaml yaml() {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    var dumping = new DumperOptions();
    return new Yaml(
        new LongForms(options), new Representer(dumping), dumping, options, new PlainScalars());
  }

  private static int line(MarkedYAMLException broken) {
    var mark = broken.getProblemMark() == null ? broken.getContextMark() : broken.getProblemMark();
    return mark == null ? 1 : mark.getLine() + 1;
  }

  private static String problem(MarkedYAMLException broken) {
    return firstLine(broken.getProblem() == null ? "is not YAML" : broken.getProblem());
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static final class PlainScalars extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.NULL, NULL, "~nN\0");
      addImplicitResolver(Tag.NULL, EMPTY, null);
      addImplicitResolver(Tag.MERGE, MERGE, "<");
    }
  }

  private static final class LongForms extends SafeConstructor {
    LongForms(LoaderOptions options) {
      super(options);
      yamlMultiConstructors.put("!", new LongForm());
    }

    private Object content(org.yaml.snakeyaml.nodes.Node node) {
      return switch (node) {
        case ScalarNode scalar -> scalar.getValue();
        case SequenceNode sequence -> constructSequence(sequence);
        case MappingNode mapping -> constructMapping(mapping);
        default -> throw new YAMLException("an intrinsic function without a value");
      };
    }

    private final class LongForm extends AbstractConstruct {
      @Override
      public Object construct(org.yaml.snakeyaml.nodes.Node node) {
        var name = node.getTag().getValue().substring(1);
        var isShort = name.equals("Ref") || name.equals("Condition");
        return Map.of(isShort ? name : "Fn::" + name, content(node));
      }
    }
  }
}
