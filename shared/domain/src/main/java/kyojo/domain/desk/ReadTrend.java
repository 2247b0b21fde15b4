package kyojo.domain.desk;

import java.util.Optional;

/** Shows staff how their tenant's diagnoses went. Thread-safe. */
public final class ReadTrend {
  private final Desk desk;
  private final Trends trends;

  public ReadTrend(Desk desk, Trends trends) {
    this.desk = desk;
    this.trends = trends;
  }

  /** The trend; nothing where the caller does not work at this desk. */
  public Optional<Trend> read(Desk.Caller caller) {
    return desk.clerk(caller).map(clerk -> trends.of(clerk.community()));
  }
}
