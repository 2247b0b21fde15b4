package kyojo.releasestatistics;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB is. */
record ReleaseStatisticsSettings(
    Stage stage, String statisticsTable, String referenceTable, DynamoSettings dynamo) {
  static ReleaseStatisticsSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new ReleaseStatisticsSettings(
        environment.stage(),
        environment.required("STATISTICS_TABLE"),
        environment.required("REFERENCE_TABLE"),
        DynamoSettings.from(variables));
  }
}
