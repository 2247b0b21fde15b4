package kyojo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents name is there. */
class DocumentsTest {
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Contract))(?:\\.(\\w+))?`");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9]+) \\|");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern TARGET = Pattern.compile("`make ([a-z-]+)");

  static List<Path> documents() {
    return Repository.files(
        Repository.ROOT,
        file -> file.toString().endsWith(".md") && !file.toString().contains("/."));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(Path document) {
    Path folder = document.resolveSibling("");
    LINK.matcher(Repository.text(document))
        .results()
        .forEach(link ->
            assertThat(Files.exists(folder.resolve(link.group(1)))).as(link.group(1)).isTrue());
  }

  @Test
  void everyCommandOfTheReadmeIsThere() {
    String makefile = Repository.text(Repository.ROOT.resolve("Makefile"));
    var commands =
        TARGET.matcher(Repository.text(Repository.ROOT.resolve("README.md"))).results().toList();

    assertThat(commands).isNotEmpty();
    commands.forEach(c -> assertThat(makefile).containsPattern("(?m)^" + c.group(1) + ":"));
  }

  @Test
  void everyAccessPatternIsProvedByATestThatExists() {
    String patterns = Repository.text(Repository.ROOT.resolve("docs/access-patterns.md"));
    var tests = TEST.matcher(patterns).results().toList();

    assertThat(tests).hasSizeGreaterThanOrEqualTo(6);
    tests.forEach(test -> {
      var source =
          Repository.sources(Repository.ROOT).stream()
              .filter(file -> file.endsWith(test.group(1) + ".java"))
              .findFirst();
      assertThat(source).as(test.group(1)).isPresent();
      if (test.group(2) != null) {
        assertThat(Repository.text(source.get())).contains("void " + test.group(2) + "(");
      }
    });
  }

  @Test
  void everyAccessPatternStandsThereOnce() {
    var rows =
        ROW.matcher(Repository.text(Repository.ROOT.resolve("docs/access-patterns.md")))
            .results()
            .map(row -> row.group(1))
            .toList();

    assertThat(rows).hasSizeGreaterThan(40).doesNotHaveDuplicates();
  }
}
