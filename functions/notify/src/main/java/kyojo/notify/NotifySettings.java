package kyojo.notify;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.mail.MailSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB and the mail are. */
record NotifySettings(
    Stage stage,
    String recordsTable,
    String referenceTable,
    String siteAddress,
    MailSettings mail,
    DynamoSettings dynamo,
    KeysSettings keys) {
  static NotifySettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new NotifySettings(
        environment.stage(),
        environment.required("RECORDS_TABLE"),
        environment.required("REFERENCE_TABLE"),
        environment.required("SITE_ADDRESS"),
        MailSettings.from(variables, environment.required("MAIL_SENDER")),
        DynamoSettings.from(variables),
        KeysSettings.from(variables));
  }
}
