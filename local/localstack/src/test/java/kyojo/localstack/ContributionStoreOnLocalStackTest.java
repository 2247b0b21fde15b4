package kyojo.localstack;

import java.time.InstantSource;
import java.util.Set;
import kyojo.domain.statistics.ContributionStore;
import kyojo.persistence.StatisticsTable;
import kyojo.persistence.statistics.DynamoContributionStore;
import kyojo.testkit.ContributionStoreContract;
import org.junit.jupiter.api.Tag;

@Tag("localstack")
class ContributionStoreOnLocalStackTest extends ContributionStoreContract {
  private static final ContributionStore STORE =
      new DynamoContributionStore(
          new StatisticsTable(
              LocalStack.DYNAMO,
              TableStack.create().name("StatisticsTable"),
              Set.of(StatisticsTable.CONTRIBUTIONS)),
          InstantSource.system());

  @Override
  protected ContributionStore store() {
    return STORE;
  }
}
