package kyojo.keepdiagnosis;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB is. */
record KeepDiagnosisSettings(
    Stage stage, String recordsTable, String referenceTable, DynamoSettings dynamo) {
  static KeepDiagnosisSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new KeepDiagnosisSettings(
        environment.stage(),
        environment.required("RECORDS_TABLE"),
        environment.required("REFERENCE_TABLE"),
        DynamoSettings.from(variables));
  }
}
