package kyojo.managecommunities;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB is. */
record ManageCommunitiesSettings(
    Stage stage, String recordsTable, String referenceTable, DynamoSettings dynamo) {
  static ManageCommunitiesSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new ManageCommunitiesSettings(
        environment.stage(),
        environment.required("RECORDS_TABLE"),
        environment.required("REFERENCE_TABLE"),
        DynamoSettings.from(variables));
  }
}
