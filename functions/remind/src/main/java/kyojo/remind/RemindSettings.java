package kyojo.remind;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.keys.KeysSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB is. */
record RemindSettings(
    Stage stage,
    String recordsTable,
    String referenceTable,
    DynamoSettings dynamo,
    KeysSettings keys) {
  static RemindSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new RemindSettings(
        environment.stage(),
        environment.required("RECORDS_TABLE"),
        environment.required("REFERENCE_TABLE"),
        DynamoSettings.from(variables),
        KeysSettings.from(variables));
  }
}
