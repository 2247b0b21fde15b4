package kyojo.local;

import java.util.stream.Stream;
import kyojo.testkit.Event;
import tools.jackson.databind.node.ObjectNode;

/** Samples that leave nothing out. */
final class WholeSamples {
  private WholeSamples() {}

  /** A report in which every question is answered. */
  static ObjectNode answered(ObjectNode report) {
    var statement = (ObjectNode) report.get("statement");
    Stream.of("reaction", "targeted", "attack", "administrator", "stolen", "takesCards", "remote")
        .forEach(sign -> statement.put(sign, "YES"));
    var data = (ObjectNode) statement.get("personalData");
    Stream.of("sensitive", "costly", "numbers", "lost", "encrypted", "recoveredUnseen", "isPublic")
        .forEach(sign -> data.put(sign, "NO"));
    var situation = (ObjectNode) statement.get("situation");
    situation.put("vendor", "YES").putArray("sectors").add("TELECOM");
    return report;
  }

  /** A sheet with all that can stand on it. */
  static ObjectNode onPaper(ObjectNode sheet, Event submitted) {
    sheet.set("profile", submitted.bodyJson().get("profile"));
    ((ObjectNode) sheet.get("consent")).put("shareIdentity", true);
    return sheet;
  }
}
