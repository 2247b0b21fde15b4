package kyojo.handleincidents;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.uploads.UploadsSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB and the files are. */
record HandleIncidentsSettings(
    Stage stage,
    String recordsTable,
    String referenceTable,
    UploadsSettings quarantine,
    DynamoSettings dynamo,
    KeysSettings keys) {
  static HandleIncidentsSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new HandleIncidentsSettings(
        environment.stage(),
        environment.required("RECORDS_TABLE"),
        environment.required("REFERENCE_TABLE"),
        UploadsSettings.from(variables, environment.required("QUARANTINE_BUCKET")),
        DynamoSettings.from(variables),
        KeysSettings.from(variables));
  }
}
