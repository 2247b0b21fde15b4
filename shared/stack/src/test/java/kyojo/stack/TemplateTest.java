package kyojo.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.stack.TableResource.Index;
import kyojo.stack.TableResource.KeySchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {
  private static final String HEAD =
      """
      Parameters:
        Stage: {Type: String, Default: development}
      Globals:
        Function:
          Timeout: 10
          Environment:
            Variables:
              STAGE: !Ref Stage
              LEVEL: 1.10
      """;
  private static final String FUNCTION =
      """
      Resources:
        Store:
          Type: AWS::Serverless::Function
          Metadata: {Audience: receipt}
          Properties:
            CodeUri: functions/store/target/function
            Handler: kyojo.store.StoreHandler
            Environment:
              Variables:
                TABLE: !Ref Records
                LEVEL: '2'
                ADDRESS: !Sub 'https://${Records}.${AWS::Region}/${Records.Arn}/${!kept}'
            Events:
              Put: {Type: HttpApi, Properties: {Method: put, Path: '/v1/things/{thing}'}}
        Records:
          Type: AWS::DynamoDB::Table
          Properties:
            AttributeDefinitions:
              - {AttributeName: pk, AttributeType: S}
              - {AttributeName: at, AttributeType: N}
            KeySchema:
              - {AttributeName: pk, KeyType: HASH}
              - {AttributeName: at, KeyType: RANGE}
            GlobalSecondaryIndexes:
              - IndexName: byTime
                KeySchema: [{AttributeName: at, KeyType: HASH}]
                Projection: {ProjectionType: INCLUDE, NonKeyAttributes: [name]}
            StreamSpecification: {StreamViewType: KEYS_ONLY}
            TimeToLiveSpecification: {AttributeName: expiresAt, Enabled: true}
      """;

  @TempDir Path folder;

  @Test
  void readsAFunctionWithTheGlobalsMergedIn() throws IOException {
    var function = read(HEAD + FUNCTION).function("Store");
    assertThat(function.handler()).isEqualTo("kyojo.store.StoreHandler");
    assertThat(function.audience()).contains(Audience.RECEIPT);
    assertThat(function.timeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(function.codeUri()).isEqualTo(folder.resolve("functions/store/target/function"));
    assertThat(function.module()).isEqualTo(folder.resolve("functions/store"));
    assertThat(function.routes()).containsExactly(new Route("PUT", "/v1/things/{thing}"));
  }

  @Test
  void aRouteMayHaveAnAudienceOfItsOwn() throws IOException {
    var function =
        read(HEAD + FUNCTION.replace("receipt", "receipt, AudienceOf: {Put: public}"))
            .function("Store");
    assertThat(function.audience()).contains(Audience.RECEIPT);
    assertThat(function.audienceOf(new Route("PUT", "/v1/things/{thing}")))
        .isEqualTo(Audience.PUBLIC);
  }

  @Test
  void butNoneOfAnotherTrustAndNoneOfARouteThatIsNotThere() {
    assertThatThrownBy(
            () -> read(HEAD + FUNCTION.replace("receipt", "receipt, AudienceOf: {Put: owner}")))
        .hasMessageContaining("is not of the function's trust, which is receipt");
    assertThat(Audience.SIGNED_IN.isOfOneTrustWith(Audience.OWNER)).isTrue();
    assertThat(Audience.OWNER.isOfOneTrustWith(Audience.SIGNED_IN)).isFalse();
    assertThat(Audience.COMMUNITY.isOfOneTrustWith(Audience.OWNER)).isFalse();
    assertThat(Audience.SIGNED_IN.isOfOneTrustWith(Audience.IPA)).isFalse();
    assertThat(Audience.COMMUNITY.isOfOneTrustWith(Audience.IPA)).isTrue();
    assertThat(Audience.IPA.isOfOneTrustWith(Audience.COMMUNITY)).isFalse();
    assertThatThrownBy(
            () -> read(HEAD + FUNCTION.replace("receipt", "receipt, AudienceOf: {Get: public}")))
        .hasMessageContaining("speaks of an event that the function does not have: Get");
  }

  @Test
  void readsATableWithItsIndexStreamAndTimeToLive() throws IOException {
    assertThat(read(HEAD + FUNCTION).table("Records"))
        .isEqualTo(
            new TableResource(
                "Records",
                new KeySchema("pk", Optional.of("at")),
                Map.of("pk", "S", "at", "N"),
                List.of(
                    new Index(
                        "byTime",
                        new KeySchema("at", Optional.empty()),
                        "INCLUDE",
                        List.of("name"))),
                Optional.of("KEYS_ONLY"),
                Optional.of("expiresAt")));
  }

  @Test
  void resolvesAnEnvironmentWithTheValuesOfOneMachine() throws IOException {
    var template = read(HEAD + FUNCTION);
    var values = Map.of("Records", "records-1", "AWS::Region", "local", "Records.Arn", "arn:x");
    assertThat(template.environment(template.function("Store"), values))
        .containsOnly(
            Map.entry("STAGE", "development"),
            Map.entry("TABLE", "records-1"),
            Map.entry("LEVEL", "2"),
            Map.entry("ADDRESS", "https://records-1.local/arn:x/${kept}"));
  }

  @Test
  void aGivenParameterStandsBeforeItsDefault() throws IOException {
    var template = read(HEAD + FUNCTION.replace("LEVEL: '2'", "LEVEL: on"));
    var values =
        Map.of("Records", "r", "AWS::Region", "l", "Records.Arn", "a", "Stage", "production");
    assertThat(template.environment(template.function("Store"), values))
        .containsEntry("STAGE", "production")
        .containsEntry("LEVEL", "on");
  }

  @Test
  void aReferenceWithoutAValueIsNamedWithItsPlace() throws IOException {
    var template = read(HEAD + FUNCTION);
    assertThatThrownBy(
            () -> template.environment(template.function("Store"), Map.of("AWS::Region", "l")))
        .isInstanceOf(TemplateError.class)
        .hasMessageStartingWith("template.yaml: Resources.Store.Properties.Environment.Variables.")
        .hasMessageContaining("refers to Records");
  }

  @Test
  void aMissingPropertyIsNamedWithItsResource() {
    refuses(
        HEAD + FUNCTION.replace("Handler: kyojo.store.StoreHandler", "Description: x"),
        "template.yaml: Resources.Store.Properties.Handler is missing");
    refuses(
        HEAD + FUNCTION.replace("{Audience: receipt}", "{Purpose: x}"),
        "template.yaml: Resources.Store.Metadata.Audience is missing");
    refuses(
        HEAD + FUNCTION.replace("KeyType: HASH", "KeyType: RANGE"),
        "template.yaml: Resources.Records.Properties.KeySchema has no HASH key");
    refuses("Transform: x\n", "template.yaml: Resources is missing");
  }

  @Test
  void whatOneMachineDoesNotUnderstandIsRefusedWhereItIsNeeded() {
    refuses(
        HEAD + FUNCTION.replace("!Ref Records", "!ImportValue Records"),
        "template.yaml: Resources.Store.Properties.Environment.Variables.TABLE uses"
            + " Fn::ImportValue; only Ref, Sub and GetAtt are understood");
    refuses(
        HEAD + FUNCTION.replace("{Audience: receipt}", "{Audience: everybody}"),
        "template.yaml: Resources.Store.Metadata.Audience is none of public, receipt, signed-in,"
            + " community, owner and ipa: everybody");
    refuses(
        HEAD + FUNCTION.replace("/v1/things/{thing}", "/v1/{proxy+}"),
        "template.yaml: Resources.Store.Properties.Events.Put.Properties.Path is not a path of"
            + " plain segments and {variables}: /v1/{proxy+}");
    refuses(
        HEAD + FUNCTION.replace("AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"),
        "template.yaml: Resources.Records has the type AWS::DynamoDB::GlobalTable, which one"
            + " machine does not understand");
    refuses(
        HEAD
            + FUNCTION
                .replace("Timeout", "timeout")
                .replace("Metadata:", "Condition: Wanted\n    Metadata:"),
        "template.yaml: Resources.Store.Condition makes it conditional, which one machine does not"
            + " understand");
  }

  @Test
  void intrinsicsThatOneMachineDoesNotNeedAreNoErrors() throws IOException {
    var policy =
        "      Policies: !If [Wanted, !Join ['', [a, !Select [0, !Split [',', b]]]], {Fn::Sub:"
            + " c}]\n";
    assertThat(
            read(HEAD + FUNCTION.replace("      Events:\n", policy + "      Events:\n"))
                .functions())
        .hasSize(1);
  }

  @Test
  void twoRoutesThatMeanTheSameAreRefused() {
    refuses(
        HEAD
            + FUNCTION.replace(
                "      Put:",
                "      Again: {Type: HttpApi, Properties: {Method: PUT, Path: '/v1/things/{x}'}}\n"
                    + "        Put:"),
        "template.yaml: Resources.Store.Properties.Events declares a second route for PUT"
            + " /v1/things/{thing}");
  }

  @Test
  void brokenYamlIsOneLineWithItsLineNumber() {
    refuses("Resources:\n  A: [1, 2\n  B: 3\n", "template.yaml:3: ");
    refuses("Resources:\n  A: 1\n  A: 2\n", "template.yaml:3: ");
    refuses("Resources:\n\tA: 1\n", "template.yaml:2: ");
    refuses("", "template.yaml: is not a YAML mapping");
    refuses("- a\n- b\n", "template.yaml: is not a YAML mapping");
  }

  @Test
  void aFileThatIsNotThereIsOneLine() {
    assertThatThrownBy(() -> Template.read(folder.resolve("template.yaml")))
        .isInstanceOf(TemplateError.class)
        .hasMessage("template.yaml: does not exist");
  }

  @Test
  void theRealTemplateIsUnderstood() {
    var workspace = Workspace.find();
    var template = Template.read(workspace.template());
    assertThat(template.tables()).isNotEmpty();
    assertThat(template.functions())
        .isNotEmpty()
        .allSatisfy(function ->
            assertThat(function.module()).startsWith(workspace.root().resolve("functions")));
  }

  private Template read(String yaml) throws IOException {
    var file = folder.resolve("template.yaml");
    Files.writeString(file, yaml);
    return Template.read(file);
  }

  private void refuses(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(TemplateError.class)
        .hasMessageStartingWith(message)
        .hasMessageNotContaining("\n");
  }
}
