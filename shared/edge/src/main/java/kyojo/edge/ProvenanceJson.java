package kyojo.edge;

import java.time.LocalDate;
import kyojo.domain.Provenance;
import kyojo.json.JsonOutput;

/** Where a record of content is from and when it holds. */
public final class ProvenanceJson {
  private ProvenanceJson() {}

  public static void write(JsonOutput out, Provenance provenance) {
    out.text("validFrom", provenance.validFrom().toString())
        .text("validTo", provenance.validTo().map(LocalDate::toString))
        .text("sourceUrl", provenance.sourceUrl())
        .text("verifiedOn", provenance.verifiedOn().toString())
        .text("confidence", provenance.confidence().name());
  }
}
