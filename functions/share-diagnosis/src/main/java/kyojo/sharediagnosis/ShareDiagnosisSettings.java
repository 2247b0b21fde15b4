package kyojo.sharediagnosis;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB is. */
record ShareDiagnosisSettings(Stage stage, String recordsTable, DynamoSettings dynamo) {
  static ShareDiagnosisSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new ShareDiagnosisSettings(
        environment.stage(), environment.required("RECORDS_TABLE"), DynamoSettings.from(variables));
  }
}
