package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kyojo.domain.community.Quota;
import kyojo.local.demo.DemoData;
import kyojo.stack.Workspace;
import kyojo.testkit.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Who sends too much waits; a room with a code does not, and neither do other tenants. */
class LimitsTest {
  private static final String NANIWA = "00000000000000000000000001";
  private static final String AOBA = "00000000000000000000000002";

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();
  private Machine machine = start(60, Quota.MAX);

  @AfterEach
  void stop() {
    machine.close();
  }

  @Test
  void the61stPostOfAnAddressInAMinuteIsRefused() throws Exception {
    for (int i = 0; i < 60; i++) {
      assertThat(send(NANIWA, "").statusCode()).isEqualTo(201);
    }

    var refused = send(AOBA, "");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.headers().firstValue("retry-after").orElseThrow()))
        .isBetween(1, 60);
  }

  @Test
  void threeHundredPhonesInARoomWithACodeAreAllServedAtOnce() throws Exception {
    String code = code();

    List<Integer> statuses = atOnce(300, NANIWA, code);

    assertThat(statuses).containsOnly(201);
    // What the room sent has not used up what the address may send without a code.
    assertThat(send(NANIWA, "").statusCode()).isEqualTo(201);
  }

  @Test
  void aCodeThatNobodyIssuedGetsNobodyPastTheLimit() throws Exception {
    assertThat(atOnce(150, NANIWA, "ZZZZZZZZ"))
        .containsOnly(422, 429)
        .filteredOn(status -> status == 422)
        .hasSizeLessThanOrEqualTo(60);
    assertThat(send(NANIWA, "").statusCode()).isEqualTo(429);
    assertThat(send(NANIWA, "YYYYYYYY").statusCode()).isEqualTo(429);
  }

  @Test
  void aCodeOfOneCommunityIsNoneInAnother() throws Exception {
    String code = code();
    assertThat(send(NANIWA, code).statusCode()).isEqualTo(201);

    assertThat(atOnce(100, AOBA, code)).doesNotContain(201).contains(429);
  }

  @Test
  void aTenantsStormIsRefusedAndAnotherTenantIsServed() throws Exception {
    machine.close();
    machine = start(1_000_000, new Quota(60, 1000));

    var storm = CompletableFuture.supplyAsync(() -> atOnce(250, NANIWA, ""));
    var others = new ArrayList<Integer>();
    for (int i = 0; i < 30; i++) {
      others.add(send(AOBA, "").statusCode());
    }

    assertThat(others).containsOnly(201);
    assertThat(storm.get()).containsOnly(201, 429);
    // Those who are in their places at once may all have seen the last token.
    assertThat(storm.get().stream().filter(status -> status == 201))
        .hasSizeBetween(60, 60 + 32 + 8);
    var refused = send(NANIWA, "");
    assertThat(refused.headers().firstValue("content-type"))
        .contains("application/problem+json; charset=utf-8");
    assertThat(refused.headers().firstValue("retry-after")).isPresent();
  }

  private static Machine start(int postsPerMinute, Quota quota) {
    var settings = new Settings(Optional.empty(), 0, Optional.empty(), postsPerMinute);
    return Machine.start(settings, Workspace.find(), new DemoData(quota));
  }

  private String code() throws Exception {
    var today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    var body =
        Event.of("keep-desk/issue-code.json")
            .bodyJson()
            .put("validFrom", today.toString())
            .put("validTo", today.plusDays(1).toString());
    var request =
        HttpRequest.newBuilder(at("/v1/communities/" + NANIWA + "/desk/origin-codes"))
            .header("Content-Type", "application/json")
            .header("Authorization", DemoToken.of(http, machine.address(), "naniwa-owner"))
            .POST(BodyPublishers.ofString(body.toString()));
    var answer = http.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JsonMapper.shared().readTree(answer.body()).get("code").asString();
  }

  private List<Integer> atOnce(int posts, String community, String code) {
    var sent =
        IntStream.range(0, posts)
            .mapToObj(i -> http.sendAsync(submission(community, code), BodyHandlers.ofString()))
            .toList();
    return sent.stream().map(answer -> answer.join().statusCode()).toList();
  }

  private HttpResponse<String> send(String community, String code) throws Exception {
    return http.send(submission(community, code), BodyHandlers.ofString());
  }

  private HttpRequest submission(String community, String code) {
    var body = Event.of("submit-diagnosis/first.json").bodyJson();
    body.remove("origin");
    var request =
        HttpRequest.newBuilder(at("/v1/communities/" + community + "/diagnoses"))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString());
    if (!code.isEmpty()) {
      body.put("origin", code);
      request.header("Origin-Code", code);
    }
    return request.POST(BodyPublishers.ofString(body.toString())).build();
  }

  private URI at(String path) {
    return machine.address().resolve(path);
  }
}
