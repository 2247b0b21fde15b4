package kyojo.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kyojo.persistence.RecordsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Dependencies point one way. What a module's pom.xml cannot say is said here. */
class ArrowsTest {
  private static final String[] PLATFORM = {"java..", "javax.crypto..", "org.jspecify.."};
  private static final String[] DAGGER = {"dagger..", "jakarta.inject..", "javax.inject.."};
  private static final JavaClasses CLASSES = load();

  static Stream<Arguments> layers() {
    return Stream.of(
        Arguments.of("domain", List.of("kyojo.domain..")),
        Arguments.of("json", List.of("kyojo.json..", "kyojo.domain..", "tools.jackson.core..")),
        Arguments.of("csv", List.of("kyojo.csv..", "kyojo.domain..", "de.siegmar.fastcsv..")),
        Arguments.of("content", with(DAGGER, "kyojo.content..", "kyojo.domain..", "kyojo.json..")),
        Arguments.of(
            "edge",
            List.of(
                "kyojo.edge..",
                "kyojo.domain..",
                "kyojo.json..",
                "com.amazonaws.services.lambda.runtime..")),
        Arguments.of(
            "persistence",
            with(
                DAGGER,
                "kyojo.persistence..",
                "kyojo.domain..",
                "com.google.crypto.tink..",
                "software.amazon.awssdk..")));
  }

  @ParameterizedTest
  @MethodSource("layers")
  void aSharedModuleKnowsOnlyWhatItMay(String module, List<String> known) {
    String[] allowed =
        Stream.concat(Arrays.stream(PLATFORM), known.stream()).toArray(String[]::new);

    classes()
        .that()
        .resideInAPackage("kyojo." + module + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .check(CLASSES);
  }

  @Test
  void noFunctionKnowsAnother() {
    var packages = functionPackages();
    assertThat(packages).hasSize(Repository.FUNCTIONS.size());
    slices()
        .matching("kyojo.(*)..")
        .namingSlices("$1")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            DescribedPredicate.alwaysTrue(),
            DescribedPredicate.describe(
                "outside functions", to -> !packages.contains(to.getPackageName())))
        .check(CLASSES);
  }

  @Test
  void aFunctionKnowsNeitherTheDatabaseNorJsonItself() {
    noClasses()
        .that()
        .resideInAnyPackage(functionPackages().toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("software.amazon.awssdk.enhanced..", "tools.jackson..")
        .check(CLASSES);
  }

  @Test
  void theTableRecordsIsOpenedInOnePlace() {
    noClasses()
        .that()
        .doNotHaveSimpleName("RecordsModule")
        .should()
        .callConstructor(RecordsTable.class, DynamoDbClient.class, String.class)
        .because("anybody else would pass by the sessions of tenants")
        .check(CLASSES);
  }

  @Test
  void theDomainHasNoClockOfItsOwn() {
    var clocks = Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone");
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage("kyojo.domain..")
            .should()
            .callCodeUnitWhere(
                DescribedPredicate.describe(
                    "it reads the time",
                    (JavaCall<?> call) ->
                        clocks.contains(call.getTarget().getName())
                            && call.getTarget().getRawParameterTypes().isEmpty()));

    rule.check(CLASSES);
  }

  @Test
  void nothingThatRunsInTheCloudPrintsOrLogsPastTheContext() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..")
        .check(CLASSES);
  }

  @Test
  void handlersHoldOnlyFinalFields() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .areAssignableTo(RequestStreamHandler.class)
        .should()
        .beFinal()
        .check(CLASSES);
  }

  @Test
  void nothingIsInjectedIntoAField() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage("kyojo..")
        .should()
        .notBeAnnotatedWith("jakarta.inject.Inject")
        .check(CLASSES);
  }

  private static List<String> functionPackages() {
    return Repository.FUNCTIONS.stream()
        .map(function -> "kyojo." + Repository.module(function).replace("-", ""))
        .toList();
  }

  private static List<String> with(String[] some, String... more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toList();
  }

  private static JavaClasses load() {
    var folders = new ArrayList<Path>();
    for (String module : List.of("domain", "json", "csv", "content", "edge", "persistence")) {
      folders.add(Repository.ROOT.resolve("shared").resolve(module).resolve("target/classes"));
    }
    Repository.FUNCTIONS.forEach(f -> folders.add(f.module().resolve("target/classes")));
    assertThat(folders).allSatisfy(folder -> assertThat(folder).isNotEmptyDirectory());
    return new ClassFileImporter().importPaths(folders);
  }
}
