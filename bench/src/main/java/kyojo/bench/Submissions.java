package kyojo.bench;

import java.io.IOException;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * First diagnoses of firms, each under a key of its own, and what was answered to each. Every
 * answer is held against what it has to say; afterwards each diagnosis is read back. Thread-safe.
 */
final class Submissions {
  private static final String COMMUNITY = "/v1/communities/00000000000000000000000001";
  private static final String BODY =
      """
      {"questionSet":"ipa-jisha-3.1","answers":{%s},"profile":{"industry":"E","employees":"6-20",\
      "prefecture":"27"},"consent":{"notice":"standard-2026-11"}}\
      """
          .formatted(answers());

  /** 13 × 4 + 12 × 2 points. */
  private static final String SCORE = "\"score\":{\"total\":76,";

  private static final int ID_CHARS = 26;
  private static final int RECEIPT_CHARS = 53;

  private final Queue<Stored> stored = new ConcurrentLinkedQueue<>();

  /** A diagnosis that was answered 201. */
  record Stored(String key, String diagnosis, String receipt) {}

  private static String answers() {
    var answers = new StringBuilder();
    for (int question = 1; question <= 25; question++) {
      answers
          .append(question == 1 ? "\"" : ",\"")
          .append(question)
          .append("\":\"")
          .append(question % 2 == 1 ? "IMPLEMENTED" : "PARTIAL")
          .append('"');
    }
    return answers.toString();
  }

  /** Sends one more; false where the answer is not what it has to be. */
  boolean submit(HttpConnection connection) throws IOException {
    String key = UUID.randomUUID().toString();
    var answer =
        connection.post(COMMUNITY + "/diagnoses", "idempotency-key: " + key + "\r\n", BODY);
    String diagnosis = after("\"diagnosisId\":\"", answer.body(), ID_CHARS);
    String receipt = after("\"receipt\":\"", answer.body(), RECEIPT_CHARS);
    boolean right =
        answer.status() == 201
            && answer.body().contains(SCORE)
            && diagnosis.length() == ID_CHARS
            && receipt.length() == RECEIPT_CHARS;
    if (right) {
      stored.add(new Stored(key, diagnosis, receipt));
    }
    return right;
  }

  /** Takes the next one that was answered, if there is one. */
  Optional<Stored> poll() {
    return Optional.ofNullable(stored.poll());
  }

  int size() {
    return stored.size();
  }

  /** Whether the firm has this diagnosis, and no other. */
  static boolean isThereOnce(Stored submission, HttpConnection connection) throws IOException {
    var history =
        connection.get(COMMUNITY + "/history", "receipt: " + submission.receipt() + "\r\n");
    String found = "\"diagnosisId\":\"" + submission.diagnosis() + "\"";
    return history.status() == 200
        && history.body().contains(found)
        && history.body().indexOf("\"diagnosisId\"")
            == history.body().lastIndexOf("\"diagnosisId\"");
  }

  private static String after(String name, String body, int chars) {
    int at = body.indexOf(name);
    int start = at + name.length();
    return at < 0 || body.length() < start + chars ? "" : body.substring(start, start + chars);
  }
}
