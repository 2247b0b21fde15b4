package kyojo.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NestedStackTest {
  private static final String TOP =
      """
      Parameters:
        Stage: {Type: String, Default: development}
      Resources:
        Data:
          Type: AWS::CloudFormation::Stack
          Properties: {TemplateURL: infra/data.yaml}
        Desk:
          Type: AWS::Serverless::Application
          Properties:
            Location: infra/desk.yaml
            Parameters:
              Stage: !Ref Stage
              Table: !GetAtt Data.Outputs.Records
      """;
  private static final String DATA =
      """
      Resources:
        Records:
          Type: AWS::DynamoDB::Table
          Properties:
            AttributeDefinitions: [{AttributeName: pk, AttributeType: S}]
            KeySchema: [{AttributeName: pk, KeyType: HASH}]
      Outputs:
        Records: {Value: !Ref Records}
      """;
  private static final String DESK =
      """
      Parameters:
        Stage: {Type: String}
        Table: {Type: String}
        Limit: {Type: Number, Default: 5}
      Resources:
        ListDesk:
          Type: AWS::Serverless::Function
          Metadata: {Audience: community}
          Properties:
            CodeUri: ../functions/list-desk/target/function
            Handler: kyojo.listdesk.ListDeskHandler
            Environment:
              Variables: {TABLE: !Ref Table, STAGE: !Sub 'on ${Stage}', LIMIT: !Ref Limit}
      """;

  @TempDir Path folder;

  @Test
  void functionsAndTablesOfNestedStacksAreReadAsIfTheyStoodAtTheTop() throws IOException {
    var template = read(TOP, DATA, DESK);
    var function = template.function("ListDesk");
    assertThat(template.table("Records").key().partition()).isEqualTo("pk");
    assertThat(function.module()).isEqualTo(folder.resolve("functions/list-desk"));
    assertThat(template.environment(function, Map.of("Records", "records-1")))
        .containsOnly(
            Map.entry("TABLE", "records-1"),
            Map.entry("STAGE", "on development"),
            Map.entry("LIMIT", "5"));
  }

  @Test
  void anErrorNamesTheNestedFile() {
    assertThatThrownBy(() -> read(TOP, DATA, DESK.replace("Handler:", "handler:")))
        .hasMessage("infra/desk.yaml: Resources.ListDesk.Properties.Handler is missing");
    assertThatThrownBy(() -> read(TOP.replace("infra/data.yaml", "infra/absent.yaml"), DATA, DESK))
        .hasMessage("infra/absent.yaml: does not exist");
  }

  @Test
  void anOutputThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> read(TOP, DATA.replace("Outputs:", "Others:"), DESK))
        .hasMessageContaining("refers to the output Records, which infra/data.yaml does not have");
  }

  @Test
  void aStackThatIsNotInTheRepositoryIsRefused() {
    assertThatThrownBy(
            () -> read(TOP.replace("infra/data.yaml", "https://example.com/a.yaml"), DATA, DESK))
        .hasMessage(
            "template.yaml: Resources.Data.Properties.TemplateURL is not a file of this repository");
  }

  @Test
  void stacksThatNestThemselvesAreRefused() {
    var self =
        "Resources: {A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: data.yaml}}}\n";
    assertThatThrownBy(() -> read(TOP, self, DESK))
        .hasMessageContaining("nests stacks more than 16 deep");
  }

  @Test
  void aLogicalIdMayStandInOneStackOnly() {
    assertThatThrownBy(() -> read(TOP, DATA.replace("Records:\n    Type", "Desk:\n    Type"), DESK))
        .hasMessageEndingWith("Resources.Desk has a logical id that another stack has, too");
  }

  private Template read(String top, String data, String desk) throws IOException {
    Files.createDirectories(folder.resolve("infra"));
    Files.writeString(folder.resolve("infra/data.yaml"), data);
    Files.writeString(folder.resolve("infra/desk.yaml"), desk);
    return Template.read(Files.writeString(folder.resolve("template.yaml"), top));
  }
}
