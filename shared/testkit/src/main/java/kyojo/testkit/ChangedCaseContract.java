package kyojo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.incident.report.Attachment;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.domain.incident.report.IncidentStore.Change;
import kyojo.domain.incident.report.IncidentStore.Dossier;
import kyojo.domain.incident.report.IncidentStore.Opening;
import kyojo.domain.incident.report.Reporter;
import kyojo.testkit.Incidents.Reported;
import org.junit.jupiter.api.Test;

/** What a store makes of a change whose case has changed meanwhile, or that it made already. */
public abstract class ChangedCaseContract {
  protected static final CommunityId COMMUNITY = Samples.COMMUNITY;
  protected static final CommunityId OTHER = new CommunityId("00000000000000000000000002");
  protected static final Instant TIME = Instant.parse("2026-11-28T08:40:00.123Z");

  /** The store under test. */
  protected abstract IncidentStore store();

  protected static Reported fresh() {
    return Incidents.report(COMMUNITY, TIME);
  }

  final Reported opened() {
    Reported reported = fresh();
    assertThat(store().open(reported.version(), reported.opened(), Incidents.CONTACT))
        .isEqualTo(new Opening.Opened());
    return reported;
  }

  @Test
  void addsNothingToAnotherVersionOfTheCase() {
    Reported reported = opened();
    IncidentCase changed = Incidents.more(reported.opened(), 0, 0, 0);
    store().replace(reported.opened(), changed);
    IncidentCase stale = Incidents.more(reported.opened(), 0, 1, 0);

    assertThat(store().add(Incidents.message(stale, "x", TIME), stale)).isEqualTo(Change.STALE);
    assertThat(store().add(Incidents.next(stale, "x"), stale, Reporter.NONE))
        .isEqualTo(Change.STALE);
    assertThat(store().replace(reported.opened(), stale)).isFalse();
    assertThat(store().eraseContact(stale)).isFalse();
    assertThat(store().beginErasing(reported.opened())).isFalse();
    assertThat(dossier(reported).messages()).isEmpty();
    assertThat(dossier(reported).versions()).hasSize(1);
  }

  @Test
  void settlesAFileOnce() {
    Reported reported = opened();
    Attachment file = Incidents.attachment(reported.opened(), "画面.png", TIME);
    IncidentCase one = Incidents.more(reported.opened(), 0, 0, 1);
    store().add(file, one);
    IncidentCase two = Incidents.more(one, 0, 0, 0);
    Attachment refused = file.refused(Attachment.Refusal.TYPE);

    assertThat(store().settle(refused, two)).isEqualTo(Change.DONE);
    assertThat(store().settle(file.received(), Incidents.more(two, 0, 0, 0)))
        .isEqualTo(Change.THERE);

    assertThat(dossier(reported).attachments()).containsExactly(refused);
    assertThat(store().attachments(COMMUNITY, reported.receipt().incident()))
        .containsExactly(refused);
  }

  final Dossier dossier(Reported reported) {
    return store().read(COMMUNITY, reported.receipt().incident()).orElseThrow();
  }
}
