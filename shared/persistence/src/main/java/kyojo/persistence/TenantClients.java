package kyojo.persistence;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.Tag;

/**
 * A client for each tenant, whose credentials are a session of a role with the tenant as its tag:
 * the role's policy lets a session reach the keys of its tag alone. The clients of the tenants last
 * asked for are kept; they share connections, and renew their sessions before they end.
 * Thread-safe.
 */
final class TenantClients {
  /** What a policy calls {@code aws:PrincipalTag/tenant}. */
  static final String TAG = "tenant";

  /** The longest that STS gives to a role that was itself assumed, as a function's is. */
  private static final Duration SESSION = Duration.ofHours(1);

  private final Function<CommunityId, DynamoDbClient> opener;
  private final Map<CommunityId, DynamoDbClient> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CommunityId, DynamoDbClient> eldest) {
          // Nothing is closed: a request may be under way, and the client holds only what is
          // shared.
          return size() > Limits.TENANT_CLIENTS_MAX;
        }
      };

  TenantClients(Function<CommunityId, DynamoDbClient> opener) {
    this.opener = opener;
  }

  /** Clients that live as long as the process, over AWS's own endpoints. */
  static TenantClients open(DynamoSettings settings, String role) {
    var http = DynamoClients.http().build();
    var sts =
        StsClient.builder()
            .region(Region.of(settings.region()))
            .credentialsProvider(DynamoClients.credentials(settings.endpoint()))
            .httpClient(http)
            .overrideConfiguration(DynamoClients.limits().build())
            .build();
    // Without it every client would have threads of its own to watch its timeouts.
    var timeouts =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("timeouts").factory());
    return new TenantClients(
        community -> client(settings, session(sts, role, community), http, timeouts));
  }

  /** The tenant's client. Nothing is asked of STS before its first request. */
  DynamoDbClient of(CommunityId community) {
    synchronized (recent) {
      return recent.computeIfAbsent(community, opener);
    }
  }

  /** Credentials that carry the tenant as their one tag. */
  static AwsCredentialsProvider session(StsClient sts, String role, CommunityId community) {
    var request =
        AssumeRoleRequest.builder()
            .roleArn(role)
            .roleSessionName(community.value())
            .durationSeconds(Math.toIntExact(SESSION.toSeconds()))
            .tags(Tag.builder().key(TAG).value(community.value()).build())
            .build();
    return StsAssumeRoleCredentialsProvider.builder()
        .stsClient(sts)
        .refreshRequest(request)
        .build();
  }

  private static DynamoDbClient client(
      DynamoSettings settings,
      AwsCredentialsProvider session,
      SdkHttpClient http,
      ScheduledExecutorService timeouts) {
    return DynamoDbClient.builder()
        .region(Region.of(settings.region()))
        .credentialsProvider(session)
        .httpClient(http)
        .overrideConfiguration(DynamoClients.limits().scheduledExecutorService(timeouts).build())
        .build();
  }
}
