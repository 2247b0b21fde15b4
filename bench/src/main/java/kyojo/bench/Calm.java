package kyojo.bench;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The clerk of a demo community who looks at lists, and its firms. Thread-safe. */
final class Calm {
  /** The community that has demo firms. */
  private static final String COMMUNITY = "/v1/communities/00000000000000000000000001";

  /** Another one. */
  static final String OTHER = "/v1/communities/00000000000000000000000002";

  private static final String GRANT = "grant_type=urn%3Akyojo%3Ademo-person&person=naniwa-staff";

  /** One request in so many is a submission; the others are lists of 50 rows. */
  private static final int SUBMITS = 10;

  private final String token;
  private final AtomicInteger visits = new AtomicInteger();

  private Calm(String token) {
    this.token = token;
  }

  /** Tokens end after ten minutes. */
  static Calm signIn(int port) throws IOException {
    try (var connection = new HttpConnection(port)) {
      var answer = connection.post("/issuer/token", "", "application/x-www-form-urlencoded", GRANT);
      String name = "\"access_token\":\"";
      int start = answer.body().indexOf(name) + name.length();
      return new Calm(answer.body().substring(start, answer.body().indexOf('"', start)));
    }
  }

  /** One more request; false where it is not answered what it asks for. */
  boolean next(HttpConnection connection) throws IOException {
    if (visits.getAndIncrement() % SUBMITS == 0) {
      return submit(connection, COMMUNITY) == 201;
    }
    var list =
        connection.get(COMMUNITY + "/desk/diagnoses", "authorization: Bearer " + token + "\r\n");
    return list.status() == 200 && list.body().contains("\"nextCursor\"");
  }

  /** The status of a submission to the community. */
  static int submit(HttpConnection connection, String community) throws IOException {
    String key = "idempotency-key: " + UUID.randomUUID() + "\r\n";
    return connection.post(community + "/diagnoses", key, Submissions.BODY).status();
  }
}
