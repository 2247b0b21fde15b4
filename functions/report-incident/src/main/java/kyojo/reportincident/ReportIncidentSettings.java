package kyojo.reportincident;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.uploads.UploadsSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB and S3 are. */
record ReportIncidentSettings(
    Stage stage,
    String recordsTable,
    String referenceTable,
    DynamoSettings dynamo,
    KeysSettings keys,
    UploadsSettings quarantine) {
  static ReportIncidentSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new ReportIncidentSettings(
        environment.stage(),
        environment.required("RECORDS_TABLE"),
        environment.required("REFERENCE_TABLE"),
        DynamoSettings.from(variables),
        KeysSettings.from(variables),
        UploadsSettings.from(variables, environment.required("QUARANTINE_BUCKET")));
  }
}
