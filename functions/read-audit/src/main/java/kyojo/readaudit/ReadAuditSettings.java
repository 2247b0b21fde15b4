package kyojo.readaudit;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.keys.KeysSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB is. */
record ReadAuditSettings(
    Stage stage, String recordsTable, DynamoSettings dynamo, KeysSettings keys) {
  static ReadAuditSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new ReadAuditSettings(
        environment.stage(),
        environment.required("RECORDS_TABLE"),
        DynamoSettings.from(variables),
        KeysSettings.from(variables));
  }
}
