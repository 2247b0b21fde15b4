package kyojo.readcatalogue;

import java.util.Map;
import java.util.Optional;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB is. */
record ReadCatalogueSettings(
    Stage stage,
    String referenceTable,
    String statisticsTable,
    SignIn signIn,
    DynamoSettings dynamo) {

  /**
   * Where staff sign in.
   *
   * @param discovery where the issuer's metadata is, if not below the issuer
   */
  record SignIn(String issuer, String clientId, Optional<String> discovery) {
    static SignIn from(Environment environment) {
      return new SignIn(
          environment.required("STAFF_ISSUER"),
          environment.required("STAFF_CLIENT_ID"),
          Optional.of(environment.optional("STAFF_DISCOVERY")).filter(text -> !text.isEmpty()));
    }
  }

  static ReadCatalogueSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new ReadCatalogueSettings(
        environment.stage(),
        environment.required("REFERENCE_TABLE"),
        environment.required("STATISTICS_TABLE"),
        SignIn.from(environment),
        DynamoSettings.from(variables));
  }
}
