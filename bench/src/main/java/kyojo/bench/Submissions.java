package kyojo.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * First diagnoses of firms, each under a key of its own, and what was answered to each. Every
 * answer is held against what it has to say; afterwards each diagnosis is read back. Thread-safe.
 */
final class Submissions {
  private static final String COMMUNITY = "/v1/communities/00000000000000000000000001";
  static final String BODY =
      """
      {"questionSet":"ipa-jisha-3.1","answers":{%s},"profile":{"industry":"E","employees":"6-20",\
      "prefecture":"27"},"consent":{"notice":"standard-2026-11-28"}}\
      """
          .formatted(answers());

  /** 13 × 4 + 12 × 2 points. */
  private static final String SCORE = "\"score\":{\"total\":76,";

  private static final int ID_CHARS = 26;
  private static final int RECEIPT_CHARS = 53;
  private static final int MAX = 1_000_000;
  private static final int STORED_BYTES = ID_CHARS + RECEIPT_CHARS;

  /**
   * Each diagnosis and its receipt, one after the other in one block: objects would cost the
   * generator pauses, which it would then count as the product's.
   */
  private final byte[] stored = new byte[MAX * STORED_BYTES];

  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger taken = new AtomicInteger();

  /** A diagnosis that was answered 201. */
  record Stored(String diagnosis, String receipt) {}

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
      keep(diagnosis + receipt);
    }
    return right;
  }

  private void keep(String both) {
    byte[] bytes = both.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, stored, answered.getAndIncrement() * STORED_BYTES, STORED_BYTES);
  }

  /** Takes the next one that was answered, if there is one; once all have been. */
  Optional<Stored> poll() {
    int next = taken.getAndIncrement();
    if (next >= size()) {
      return Optional.empty();
    }
    var both = new String(stored, next * STORED_BYTES, STORED_BYTES, StandardCharsets.US_ASCII);
    return Optional.of(new Stored(both.substring(0, ID_CHARS), both.substring(ID_CHARS)));
  }

  int size() {
    return answered.get();
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
