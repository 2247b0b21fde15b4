package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of demo people, as a developer gets them. */
final class DemoToken {
  private DemoToken() {}

  /** The header Authorization of a demo person, who is named as on the issuer's page. */
  static String of(HttpClient http, URI machine, String person) throws Exception {
    var request =
        HttpRequest.newBuilder(machine.resolve("/issuer/token"))
            .POST(BodyPublishers.ofString("grant_type=urn:kyojo:demo-person&person=" + person));
    var answer = http.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return "Bearer " + JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
  }
}
