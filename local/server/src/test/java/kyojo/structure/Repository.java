package kyojo.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import kyojo.stack.FunctionResource;
import kyojo.stack.Template;
import kyojo.stack.Workspace;

/** What the tests of this package look at. */
final class Repository {
  static final Path ROOT = Workspace.find().root();
  static final Template TEMPLATE = Template.read(Workspace.find().template());
  static final List<FunctionResource> FUNCTIONS = TEMPLATE.functions();

  private Repository() {}

  /** The name of a function's module, such as {@code submit-diagnosis}. */
  static String module(FunctionResource function) {
    return Objects.requireNonNull(function.module().getFileName()).toString();
  }

  /** The folders right below one, by name. */
  static List<String> folders(Path folder) {
    try (var entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> Objects.requireNonNull(entry.getFileName()).toString())
          .filter(name -> !name.equals("target") && !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files below a folder, without what was built. */
  static List<Path> files(Path folder, Predicate<Path> wanted) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !isBuilt(ROOT.relativize(file)))
          .filter(wanted)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Java sources below a folder. */
  static List<Path> sources(Path folder) {
    return files(folder, file -> file.toString().endsWith(".java"));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isBuilt(Path file) {
    for (Path part : file) {
      String name = part.toString();
      if (name.equals("target") || name.equals("node_modules") || name.equals("dist")) {
        return true;
      }
    }
    return false;
  }
}
