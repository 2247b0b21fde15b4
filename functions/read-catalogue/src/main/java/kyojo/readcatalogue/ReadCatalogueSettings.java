package kyojo.readcatalogue;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB is. */
record ReadCatalogueSettings(Stage stage, String referenceTable, DynamoSettings dynamo) {
  static ReadCatalogueSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new ReadCatalogueSettings(
        environment.stage(),
        environment.required("REFERENCE_TABLE"),
        DynamoSettings.from(variables));
  }
}
