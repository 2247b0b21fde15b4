package kyojo.local;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kyojo.local.bucket.LocalBucket;
import kyojo.local.issuer.LocalIssuer;
import kyojo.local.outbox.LocalMail;
import kyojo.local.outbox.Outbox;
import kyojo.local.schedule.LocalSchedules;

/** Stand-ins for tests of what stands beside them. */
final class Neighbours {
  private Neighbours() {}

  /** Those that keep nothing and have nothing to do. */
  static StandIns inMemory(int port) {
    return new StandIns(
        new LocalIssuer(port, InstantSource.system()),
        LocalBucket.open(Optional.empty(), InstantSource.system()),
        new LocalMail(Outbox.open(Optional.empty(), InstantSource.system())),
        new LocalSchedules("http://localhost:" + port, List.of()));
  }
}
