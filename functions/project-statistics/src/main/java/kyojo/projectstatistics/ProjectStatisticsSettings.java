package kyojo.projectstatistics;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB is. */
record ProjectStatisticsSettings(
    Stage stage,
    String recordsTable,
    String referenceTable,
    String statisticsTable,
    DynamoSettings dynamo) {
  static ProjectStatisticsSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new ProjectStatisticsSettings(
        environment.stage(),
        environment.required("RECORDS_TABLE"),
        environment.required("REFERENCE_TABLE"),
        environment.required("STATISTICS_TABLE"),
        DynamoSettings.from(variables));
  }
}
