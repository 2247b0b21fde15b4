package kyojo.querystatistics;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB is. */
record QueryStatisticsSettings(
    Stage stage,
    String statisticsTable,
    String recordsTable,
    String referenceTable,
    DynamoSettings dynamo) {
  static QueryStatisticsSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new QueryStatisticsSettings(
        environment.stage(),
        environment.required("STATISTICS_TABLE"),
        environment.required("RECORDS_TABLE"),
        environment.required("REFERENCE_TABLE"),
        DynamoSettings.from(variables));
  }
}
