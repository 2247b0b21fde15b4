package kyojo.maintaincatalogues;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.uploads.UploadsSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB and the bucket are. */
record MaintainCataloguesSettings(
    Stage stage,
    String recordsTable,
    String referenceTable,
    DynamoSettings dynamo,
    KeysSettings keys,
    UploadsSettings uploads) {
  static MaintainCataloguesSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new MaintainCataloguesSettings(
        environment.stage(),
        environment.required("RECORDS_TABLE"),
        environment.required("REFERENCE_TABLE"),
        DynamoSettings.from(variables),
        KeysSettings.from(variables),
        UploadsSettings.from(variables, environment.required("UPLOADS_BUCKET")));
  }
}
