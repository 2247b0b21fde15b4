package kyojo.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.StsException;

/** Sessions over the wire, against a server that answers as STS does. */
class TenantClientsTest {
  private static final String ROLE = "arn:aws:iam::123456789012:role/Records";
  private static final CommunityId COMMUNITY = community(1);

  private final List<Map<String, String>> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private StsClient sts;
  private Duration life = Duration.ofHours(1);
  private int status = 200;

  @BeforeEach
  void startSts() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    sts =
        StsClient.builder()
            .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
            .region(Region.of("ap-northeast-1"))
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("own", "own")))
            .httpClientBuilder(DynamoClients.http())
            .overrideConfiguration(DynamoClients.limits().build())
            .build();
  }

  @AfterEach
  void stopSts() {
    sts.close();
    server.stop(0);
  }

  @Test
  void asksForTheTenantAsTheOneTagOfTheSession() {
    var credentials =
        (AwsSessionCredentials) TenantClients.session(sts, ROLE, COMMUNITY).resolveCredentials();

    assertThat(credentials.accessKeyId()).isEqualTo("key-1");
    assertThat(credentials.sessionToken()).isEqualTo("token");
    assertThat(asked)
        .singleElement()
        .satisfies(form ->
            assertThat(form)
                .containsEntry("Action", "AssumeRole")
                .containsEntry("RoleArn", ROLE)
                .containsEntry("DurationSeconds", "3600")
                .containsEntry("Tags.member.1.Key", "tenant")
                .containsEntry("Tags.member.1.Value", COMMUNITY.value())
                .doesNotContainKeys("Tags.member.2.Key", "TransitiveTagKeys.member.1", "Policy"));
  }

  @Test
  void asksOnceForManyRequestsAtOnce() throws Exception {
    var session = TenantClients.session(sts, ROLE, COMMUNITY);
    Callable<String> resolve = () -> session.resolveCredentials().accessKeyId();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var keys = threads.invokeAll(Collections.nCopies(50, resolve));

      for (var key : keys) {
        assertThat(key.get()).isEqualTo("key-1");
      }
    }
    assertThat(asked).hasSize(1);
  }

  @Test
  void renewsASessionBeforeItEnds() {
    life = Duration.ofSeconds(50);
    var session = TenantClients.session(sts, ROLE, COMMUNITY);

    assertThat(session.resolveCredentials().accessKeyId()).isEqualTo("key-1");
    assertThat(session.resolveCredentials().accessKeyId()).isEqualTo("key-2");
  }

  @Test
  void hasNoCredentialsWhereTheRoleIsRefused() {
    status = 403;
    var session = TenantClients.session(sts, ROLE, COMMUNITY);

    assertThatThrownBy(session::resolveCredentials).isInstanceOf(StsException.class);
  }

  @Test
  void keepsTheClientsOfTheTenantsLastAskedFor() {
    var opened = new ArrayList<CommunityId>();
    var clients =
        new TenantClients(community -> {
          opened.add(community);
          return new NoClient();
        });
    DynamoDbClient first = clients.of(COMMUNITY);
    for (int i = 2; i <= Limits.TENANT_CLIENTS_MAX + 1; i++) {
      assertThat(clients.of(community(i))).isNotSameAs(first);
      assertThat(clients.of(COMMUNITY)).isSameAs(first);
    }
    assertThat(opened).doesNotHaveDuplicates().hasSize(Limits.TENANT_CLIENTS_MAX + 1);

    clients.of(community(3));
    assertThat(opened).hasSize(Limits.TENANT_CLIENTS_MAX + 1);
    clients.of(community(2));
    assertThat(opened).hasSize(Limits.TENANT_CLIENTS_MAX + 2);
  }

  @Test
  void opensOneClientForATenantThatManyAskForAtOnce() throws Exception {
    var clients = new TenantClients(community -> new NoClient());
    Callable<DynamoDbClient> ask = () -> clients.of(COMMUNITY);

    try (var threads = Executors.newFixedThreadPool(8)) {
      var found = threads.invokeAll(Collections.nCopies(100, ask));

      for (var client : found) {
        assertThat(client.get()).isSameAs(found.getFirst().get());
      }
    }
  }

  @Test
  void opensManyTenantsWithoutAThreadOfTheirOwn() {
    int before = Thread.activeCount();
    var clients =
        TenantClients.open(
            new DynamoSettings("ap-northeast-1", Optional.empty(), Optional.of(ROLE)), ROLE);

    long start = System.nanoTime();
    IntStream.rangeClosed(1, Limits.TENANT_CLIENTS_MAX)
        .forEach(i -> assertThat(clients.of(community(i))).isNotNull());
    System.out.printf(
        "opening a tenant's client: %.2f ms%n",
        (System.nanoTime() - start) / 1e6 / Limits.TENANT_CLIENTS_MAX);

    assertThat(Thread.activeCount() - before).isLessThan(20);
  }

  private static CommunityId community(int number) {
    return new CommunityId("%026d".formatted(number));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(
        Arrays.stream(body.split("&"))
            .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    byte[] answer = (status == 200 ? session() : refusal()).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("content-type", "text/xml");
    exchange.sendResponseHeaders(status, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private String session() {
    return """
    <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
      <Credentials><AccessKeyId>key-%d</AccessKeyId><SecretAccessKey>secret</SecretAccessKey>
        <SessionToken>token</SessionToken><Expiration>%s</Expiration></Credentials>
    </AssumeRoleResult></AssumeRoleResponse>
    """
        .formatted(asked.size(), Instant.now().plus(life));
  }

  private static String refusal() {
    return """
    <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>
      <Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>
    """;
  }

  /** Stands for a client that is never used. */
  private static final class NoClient implements DynamoDbClient {
    @Override
    public String serviceName() {
      return "none";
    }

    @Override
    public void close() {}
  }
}
