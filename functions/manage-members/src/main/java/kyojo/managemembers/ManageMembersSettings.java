package kyojo.managemembers;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.keys.KeysSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB is. */
record ManageMembersSettings(
    Stage stage, String recordsTable, DynamoSettings dynamo, KeysSettings keys) {
  static ManageMembersSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new ManageMembersSettings(
        environment.stage(),
        environment.required("RECORDS_TABLE"),
        DynamoSettings.from(variables),
        KeysSettings.from(variables));
  }
}
