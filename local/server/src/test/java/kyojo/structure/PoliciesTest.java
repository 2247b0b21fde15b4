package kyojo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kyojo.stack.Audience;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each function's role may do, and that it may do nothing else. */
class PoliciesTest {
  private static final JsonNode RESOURCES = template("template.yaml").get("Resources");

  /** The roles that staff functions take for a tenant, by the function's id and this. */
  private static final String ROLE = "Records";

  private static final JsonNode ROLES = template("infra/data-roles.yaml").get("Resources");

  private static final String OF_ANY_TENANT = "T#" + "?".repeat(26) + "#";
  private static final String OF_THE_SESSION = "T#${aws:PrincipalTag/tenant}#";

  @Test
  void eachFunctionMayDoThisAndNothingElse() {
    var granted = new LinkedHashMap<String, List<String>>();
    for (var statement : statements()) {
      var actions = new TreeSet<String>();
      statement.node().get("Action").forEach(action -> actions.add(action.asString()));
      granted
          .computeIfAbsent(statement.function(), name -> new ArrayList<>())
          .add(actions + " " + statement.resource());
    }

    granted.values().forEach(Collections::sort);
    assertThat(granted).isEqualTo(Grants.sorted());
  }

  @Test
  void everyStatementAllowsNamedActionsOnOneNamedResource() {
    for (var statement : statements()) {
      var node = statement.node();
      assertThat(node.get("Effect").asString()).isEqualTo("Allow");
      assertThat(node.has("NotAction") || node.has("NotResource")).isFalse();
      assertThat(statement.resource())
          .matches(
              "[\\w.]+\\.Arn|\\$\\{[\\w.]+\\.Arn}/(index/\\w+|(imports|incidents)/\\*)|arn:.*:ses:.*:identity/\\*");
      node.get("Action")
          .forEach(action -> assertThat(action.asString()).matches("[a-z0-9]+:[A-Za-z]+"));
    }
  }

  @Test
  void whoeverReachesTheRecordsReachesOnlyKeysOfTenants() {
    var onRecords =
        statements().stream().filter(s -> s.resource().contains("RecordsTable.Arn")).toList();

    assertThat(onRecords).isNotEmpty();
    for (var statement : onRecords) {
      var condition = statement.node().get("Condition");
      var keys = condition.at("/ForAllValues:StringLike/dynamodb:LeadingKeys");
      assertThat(keys.isEmpty()).isFalse();
      String tenant = statement.isSession() ? OF_THE_SESSION : OF_ANY_TENANT;
      keys.forEach(key -> assertThat(key.asString()).startsWith(tenant));
      // ForAllValues holds for a request without keys, too; this does not.
      assertThat(condition.at("/Null/dynamodb:LeadingKeys").asString()).isEqualTo("false");
    }
  }

  @Test
  void whatIpaCallsReachesMembersAndTrailsAndNeverAFirm() {
    assertThat(keysOf("ManageCommunities")).containsExactlyInAnyOrder("M", "A#*", "K", "Z");
    assertThat(keysOf("MaintainCatalogues"))
        .containsExactlyInAnyOrder("M", "A#*", "K", "I#*", "L#*");
  }

  @Test
  void whoeverReachesTheReferenceReachesNamedPartitionsAndOneFunctionAloneWritesLists() {
    var onReference =
        statements().stream().filter(s -> s.resource().contains("ReferenceTable.Arn")).toList();

    assertThat(onReference).isNotEmpty();
    for (var statement : onReference) {
      var condition = statement.node().get("Condition");
      assertThat(condition.at("/Null/dynamodb:LeadingKeys").asString()).isEqualTo("false");
      boolean writes = statement.node().get("Action").toString().contains("PutItem");
      boolean areLists = condition.toString().contains("L#");
      if (writes && areLists) {
        assertThat(statement.function()).isEqualTo("MaintainCatalogues");
      }
    }
  }

  @Test
  void whoeverAnswersAboutStatisticsReadsReleasesAndNothingThatTheyAreMadeOf() {
    for (String function : List.of("ReadCatalogue", "QueryStatistics")) {
      var onStatistics =
          statements().stream()
              .filter(statement -> statement.function().equals(function))
              .filter(statement -> statement.resource().equals("StatisticsTable.Arn"))
              .toList();

      assertThat(onStatistics).hasSize(2);
      for (var statement : onStatistics) {
        assertThat(statement.node().get("Action").toString()).matches(".*(GetItem|Query).*");
        var keys = statement.node().at("/Condition").findValues("dynamodb:LeadingKeys").getFirst();
        keys.forEach(key -> assertThat(key.asString()).startsWith("R#"));
        assertThat(statement.node().at("/Condition/Null/dynamodb:LeadingKeys").asString())
            .isEqualTo("false");
      }
    }
    assertThat(keysOf("QueryStatistics")).contains("M").doesNotContain("F#*", "A#*", "K");
  }

  @Test
  void theTrailIsAddedToAndReadAndNeverChanged() {
    for (var statement : statements()) {
      if (keys(statement).anyMatch(key -> key.startsWith("A#"))) {
        statement
            .node()
            .get("Action")
            .forEach(action ->
                assertThat(action.asString())
                    .as(statement.function())
                    .isIn(
                        statement.function().equals("CloseCommunity")
                            ? List.of(
                                "dynamodb:PutItem", "dynamodb:Query", "dynamodb:BatchWriteItem")
                            : List.of("dynamodb:PutItem", "dynamodb:Query")));
      }
    }
  }

  /** What follows the tenant in the keys of records that a function's role names. */
  private static List<String> keysOf(String function) {
    return statements().stream()
        .filter(statement -> statement.function().equals(function))
        .flatMap(PoliciesTest::keys)
        .toList();
  }

  private static Stream<String> keys(Statement statement) {
    var keys = statement.node().at("/Condition/ForAllValues:StringLike/dynamodb:LeadingKeys");
    return StreamSupport.stream(keys.spliterator(), false)
        .map(key -> key.asString().replace(OF_ANY_TENANT, "").replace(OF_THE_SESSION, ""));
  }

  @Test
  void whoeverUsesTheDeploymentsKeyNamesOneTenant() {
    var onKeys =
        statements().stream()
            .filter(s -> s.node().get("Resource").asString().equals("Keys.Outputs.Arn"))
            .toList();

    assertThat(onKeys).isNotEmpty();
    for (var statement : onKeys) {
      var condition = statement.node().get("Condition");
      assertThat(condition.at("/Null/kms:EncryptionContext:tenant").asString()).isEqualTo("false");
      assertThat(condition.at("/ForAllValues:StringEquals/kms:EncryptionContextKeys"))
          .singleElement()
          .satisfies(key -> assertThat(key.asString()).isEqualTo("tenant"));
      // A statement for the keys in the table stands beside it.
      assertThat(statements())
          .anySatisfy(other -> {
            assertThat(other.function()).isEqualTo(statement.function());
            assertThat(other.node().at("/Condition").toString()).contains("#K");
          });
    }
  }

  @Test
  void oneFunctionAloneSendsMailsAndFromOneAddress() {
    var onMail =
        statements().stream()
            .filter(statement -> statement.node().get("Action").toString().contains("ses:"))
            .toList();

    assertThat(onMail)
        .singleElement()
        .satisfies(statement -> {
          assertThat(statement.function()).isEqualTo("Notify");
          assertThat(statement.node().at("/Condition/StringEquals/ses:FromAddress").asString())
              .isEqualTo("MailSender");
        });
  }

  @Test
  void tablesOutliveAMistake() {
    for (var resource : RESOURCES.properties()) {
      var node = resource.getValue();
      if (node.get("Type").asString().equals("AWS::DynamoDB::Table")) {
        assertThat(node.get("DeletionPolicy").asString()).isEqualTo("Retain");
        assertThat(node.at("/Properties/DeletionProtectionEnabled").asBoolean()).isTrue();
        assertThat(
                node.at("/Properties/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled")
                    .asBoolean())
            .isTrue();
        assertThat(node.at("/Properties/SSESpecification/SSEEnabled").asBoolean()).isTrue();
      }
    }
  }

  @Test
  void everyFunctionHasALogGroupThatEnds() {
    for (var function : Repository.FUNCTIONS) {
      var group = RESOURCES.get(function.id() + "LogGroup");
      assertThat(group).as(function.id()).isNotNull();
      assertThat(group.at("/Properties/RetentionInDays").asString()).isEqualTo("LogRetentionDays");
    }
  }

  @Test
  void whereStaffSignInTheRecordsAreReachedByOneTenantsSession() {
    for (var function : Repository.FUNCTIONS) {
      boolean isForStaff = function.audience().filter(Audience::hasSignedIn).isPresent();
      boolean reaches = function.environment().containsKey("RECORDS_TABLE");

      assertThat(ROLES.has(function.id() + ROLE))
          .as(function.id())
          .isEqualTo(isForStaff && reaches);
      assertThat(function.environment().containsKey("RECORDS_ROLE"))
          .as(function.id())
          .isEqualTo(isForStaff && reaches);
    }
  }

  /**
   * A grant.
   *
   * @param isSession whether a session for one tenant has it
   */
  private record Statement(String function, JsonNode node, boolean isSession) {
    /** The roles' file has the table as its parameter. */
    String resource() {
      return node.get("Resource").asString().replace("RecordsArn", "RecordsTable.Arn");
    }
  }

  private static List<Statement> statements() {
    var statements = new ArrayList<Statement>();
    for (var function : Repository.FUNCTIONS) {
      String id = function.id();
      policies(RESOURCES.get(id)).forEach(s -> statements.add(new Statement(id, s, false)));
      Optional.ofNullable(ROLES.get(id + ROLE))
          .map(PoliciesTest::policies)
          .orElse(List.of())
          .forEach(s -> statements.add(new Statement(id, s, true)));
    }
    return statements;
  }

  private static List<JsonNode> policies(JsonNode resource) {
    var statements = new ArrayList<JsonNode>();
    for (var policy : resource.at("/Properties/Policies")) {
      assertThat(policy.isObject()).as("no managed policy").isTrue();
      var document = policy.has("PolicyDocument") ? policy.get("PolicyDocument") : policy;
      document.get("Statement").forEach(statements::add);
    }
    return statements;
  }

  /** A template, a reference standing as the name it refers to. */
  private static JsonNode template(String file) {
    var yaml =
        new Yaml(
            new SafeConstructor(new LoaderOptions()) {
              {
                yamlMultiConstructors.put(
                    "!",
                    new org.yaml.snakeyaml.constructor.AbstractConstruct() {
                      @Override
                      public Object construct(Node node) {
                        // Conditions in the template's rules are no references, and no policy's.
                        return node instanceof ScalarNode name ? name.getValue() : "";
                      }
                    });
              }
            });
    return JsonMapper.shared()
        .valueToTree(yaml.load(Repository.text(Repository.ROOT.resolve(file))));
  }
}
