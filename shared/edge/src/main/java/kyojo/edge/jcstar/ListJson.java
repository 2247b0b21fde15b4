package kyojo.edge.jcstar;

import java.net.URI;
import java.util.Optional;
import kyojo.domain.jcstar.JcstarScheme;
import kyojo.domain.jcstar.RegistryHead;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/**
 * On which list an answer rests, and what has to be said with every answer. Thread-safe.
 *
 * @see JcstarScheme#note()
 */
public final class ListJson {
  private final JcstarScheme scheme;

  public ListJson(JcstarScheme scheme) {
    this.scheme = scheme;
  }

  /**
   * Writes both.
   *
   * @param head none where no list has been imported (データ未登録)
   */
  public void write(JsonOutput out, Optional<RegistryHead> head) {
    out.object("list", list -> write(list, head, Optional.of(scheme.officialPage())))
        .text("note", scheme.note());
  }

  /** Writes which list it is. */
  static void write(JsonOutput out, Optional<RegistryHead> head, Optional<URI> officialPage) {
    out.text("state", head.isPresent() ? "REGISTERED" : "NOT_REGISTERED")
        .text("officialPage", officialPage.map(URI::toString));
    head.ifPresent(known -> writeHead(out, known));
  }

  private static void writeHead(JsonOutput out, RegistryHead head) {
    RegistryHead.Origin origin = head.origin();
    out.number("version", head.version())
        .text("sourceUrl", origin.sourceUrl().toString())
        .text("takenAt", Times.text(origin.takenAt()))
        .text("publishedAt", Times.text(origin.publishedAt()))
        .number("labels", head.labels())
        .number("models", head.models());
    if (origin.sample()) {
      out.bool("sample", true);
    }
  }
}
