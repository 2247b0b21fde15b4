package kyojo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing has to be scrolled to be understood. */
class SizesTest {
  private static final double MOST = 0.95;
  private static final List<Path> SOURCES =
      Stream.of("shared", "functions", "local")
          .flatMap(folder -> Repository.sources(Repository.ROOT.resolve(folder)).stream())
          .toList();

  private record Sized(String name, int lines) {}

  @Test
  void filesAreShort() {
    var files = SOURCES.stream().map(f -> new Sized(name(f), lines(f).size())).toList();

    requireShort(files, 200, 300);
  }

  @Test
  void pagesAreShort() {
    var files =
        Repository.files(
                Repository.ROOT.resolve("web"),
                f -> f.toString().matches(".*\\.(ts|tsx|css)") && !f.endsWith("schema.d.ts"))
            .stream()
            .map(f -> new Sized(name(f), lines(f).size()))
            .toList();

    assertThat(files).isNotEmpty();
    requireShort(files, 200, 300);
  }

  @Test
  void methodsAreShort() throws IOException {
    requireShort(methods(), 20, 40);
  }

  @Test
  void handlersReadLikeATableOfContents() {
    var handlers =
        SOURCES.stream()
            .filter(f -> f.toString().matches(".*/functions/.*/src/main/.*Handler\\.java"))
            .map(f -> new Sized(name(f), (int) lines(f).stream().filter(SizesTest::isCode).count()))
            .toList();

    assertThat(handlers).hasSameSizeAs(Repository.FUNCTIONS);
    assertThat(handlers).allMatch(handler -> handler.lines() <= 80);
  }

  private static void requireShort(List<Sized> all, int most, int limit) {
    assertThat(all).isNotEmpty();
    assertThat(all).filteredOn(each -> each.lines() > limit).isEmpty();
    var longer = all.stream().filter(each -> each.lines() >= most).toList();
    assertThat(longer.size())
        .as("%s of %s", longer, all.size())
        .isLessThanOrEqualTo((int) (all.size() * (1 - MOST)));
  }

  private static boolean isCode(String line) {
    String text = line.strip();
    return !text.isEmpty() && !text.matches("(import |package |//|/\\*|\\*).*");
  }

  private static List<String> lines(Path file) {
    return Repository.text(file).lines().toList();
  }

  private static String name(Path file) {
    return Repository.ROOT.relativize(file).toString();
  }

  private static List<Sized> methods() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(SOURCES);
      var task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
      var methods = new ArrayList<Sized>();
      for (var unit : task.parse()) {
        new Methods(Trees.instance(task), unit, methods).scan(unit, null);
      }
      return methods;
    }
  }

  /** Measures each method from its first line to its last. */
  private static final class Methods extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Trees trees;
    private final CompilationUnitTree unit;
    private final List<Sized> methods;

    Methods(Trees trees, CompilationUnitTree unit, List<Sized> methods) {
      this.trees = trees;
      this.unit = unit;
      this.methods = methods;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      var positions = trees.getSourcePositions();
      long start = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
      long end = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
      var place = Path.of(unit.getSourceFile().toUri());
      methods.add(new Sized(name(place) + "#" + method.getName(), (int) (end - start + 1)));
      return super.visitMethod(method, null);
    }
  }
}
