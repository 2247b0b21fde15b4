package kyojo.persistence.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.testkit.Incidents;
import kyojo.testkit.Incidents.Reported;
import kyojo.testkit.Samples;

/** A report of an incident among what is encrypted: a story, and who tells it. */
record SealedReports(IncidentStore store, Instant now) {
  private static final IdempotencyKey KEY =
      IdempotencyKey.parse("6f1c2b0e-3a5d-4c7e-9f80-1b2c3d4e5f61").orElseThrow();

  void fill() {
    store.open(report().version(), report().opened(), Incidents.CONTACT);
  }

  void require() {
    var dossier = store.read(Samples.COMMUNITY, report().receipt().incident()).orElseThrow();
    assertThat(dossier.newest()).isEqualTo(report().version());
    assertThat(dossier.reporter()).isEqualTo(Incidents.CONTACT);
  }

  private Reported report() {
    return Incidents.report(Samples.COMMUNITY, now, KEY);
  }
}
