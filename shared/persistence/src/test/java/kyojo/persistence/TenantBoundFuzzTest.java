package kyojo.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import kyojo.persistence.RandomRequests.Operation;
import kyojo.persistence.TwoTenants.Effect;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is asked of a tenant's client, nothing is sent that the database itself, asked without
 * it, would answer with another tenant's items or by changing them.
 */
class TenantBoundFuzzTest {
  private static final long SEED = 20_261_124;
  private static final int REQUESTS = 250;
  private static final int QUERIES = 1000;
  private static final TwoTenants TENANTS = new TwoTenants(LocalTables.fresh());

  @ParameterizedTest
  @EnumSource
  void reachesNothingForeign(Operation operation) {
    var requests =
        new RandomRequests(new Random(SEED + operation.name().hashCode()), TENANTS.table());
    int own = 0;
    int foreign = 0;
    for (int i = 0; i < (operation == Operation.QUERY ? QUERIES : REQUESTS); i++) {
      var request = requests.of(operation);
      Effect bound = TENANTS.bound(request);
      Effect raw = TENANTS.raw(request);

      assertThat(bound.hasForeign()).as("let through: %s", request).isFalse();
      assertThat(raw.hasForeign() && !bound.isRefused()).as("sent: %s", request).isFalse();
      own += bound.hasOwn() ? 1 : 0;
      foreign += raw.hasForeign() ? 1 : 0;
    }
    assertThat(foreign).as("requests that would have reached another's").isGreaterThan(20);
    assertThat(own > 5).as("%s of the tenant's own", own).isEqualTo(isLetThrough(operation));
  }

  private static boolean isLetThrough(Operation operation) {
    return switch (operation) {
      case GET, PUT, UPDATE, DELETE, QUERY, BATCH_GET, BATCH_WRITE, TRANSACT_WRITE -> true;
      case SCAN, STATEMENT, TRANSACT_GET -> false;
    };
  }
}
