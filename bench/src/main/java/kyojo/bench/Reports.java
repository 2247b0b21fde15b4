package kyojo.bench;

import java.io.IOException;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reports of incidents by people who say who they are, each under a key of its own, and the
 * receipts that were answered. Thread-safe.
 */
final class Reports {
  private static final String INCIDENTS = "/v1/communities/00000000000000000000000001/incidents";
  private static final String BODY =
      """
      {"statement":{"symptoms":["FILES_LOCKED"],"noticedAt":"2026-11-24T08:10:00+09:00",\
      "ongoing":"YES","business":"PART_STOPPED","spread":"SEVERAL","money":"DEMANDED",\
      "personalData":{"involved":"SUSPECTED","people":"UP_TO_100","owner":"OWN"}},\
      "story":"朝、サーバーの画面に英語の文が出ていました。3台のパソコンのファイルが開けません。",\
      "done":["UNPLUGGED"],"profile":{"industry":"E","employees":"6-20","prefecture":"27"},\
      "contact":{"firmName":"見本製作所（架空）","name":"見本 太郎（架空）","telephone":"06-0000-0000"},\
      "consent":{"notice":"standard-2026-11-28"}}\
      """;
  private static final String RECEIPT = "\"receipt\":\"";
  private static final int ID_CHARS = 26;
  private static final int RECEIPT_CHARS = 53;

  private final Queue<String> receipts = new ConcurrentLinkedQueue<>();
  private final AtomicInteger answered = new AtomicInteger();

  /** Sends one more; false where the answer is not what it has to be. */
  boolean report(HttpConnection connection) throws IOException {
    String key = UUID.randomUUID().toString();
    var answer = connection.post(INCIDENTS, "idempotency-key: " + key + "\r\n", BODY);
    int at = answer.body().indexOf(RECEIPT) + RECEIPT.length();
    boolean right =
        answer.status() == 201
            && answer.body().contains("\"type\":\"RANSOMWARE\"")
            && answer.body().contains("\"level\":4")
            && at >= RECEIPT.length();
    if (right) {
      receipts.add(answer.body().substring(at, at + RECEIPT_CHARS));
      answered.incrementAndGet();
    }
    return right;
  }

  /** Takes the next receipt, if there is one. */
  Optional<String> poll() {
    return Optional.ofNullable(receipts.poll());
  }

  int size() {
    return answered.get();
  }

  /** Whether the receipt opens its report, with one version. */
  static boolean isThereOnce(String receipt, HttpConnection connection) throws IOException {
    String id = receipt.substring(0, ID_CHARS);
    var shown = connection.get(INCIDENTS + "/" + id, "receipt: " + receipt + "\r\n");
    return shown.status() == 200
        && shown.body().contains("\"incidentId\":\"" + id + "\"")
        && shown.body().contains("\"version\":1,")
        && !shown.body().contains("\"version\":2,");
  }
}
