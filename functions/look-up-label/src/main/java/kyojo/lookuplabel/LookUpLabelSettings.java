package kyojo.lookuplabel;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;

/**
 * The function's variables, as template.yaml sets them, and where DynamoDB is.
 *
 * @param isSnapshot that the process is made to be frozen and restored (SnapStart)
 */
record LookUpLabelSettings(
    Stage stage, String referenceTable, boolean isSnapshot, DynamoSettings dynamo) {
  /** Set by Lambda. */
  private static final String INITIALIZATION = "AWS_LAMBDA_INITIALIZATION_TYPE";

  static LookUpLabelSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new LookUpLabelSettings(
        environment.stage(),
        environment.required("REFERENCE_TABLE"),
        environment.optional(INITIALIZATION).equals("snap-start"),
        DynamoSettings.from(variables));
  }
}
