package kyojo.edge.jcstar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import kyojo.domain.jcstar.CheckInventory.Checked;
import kyojo.domain.jcstar.ForeignRecords;
import kyojo.domain.jcstar.JcstarScheme;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.Registry;
import kyojo.domain.jcstar.Requirement;
import kyojo.domain.jcstar.SearchLabels.Page;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.json.JsonOutput;

/** What is answered, each with the list it rests on and what has to be said of it. Thread-safe. */
public final class LabelAnswers {
  /** With the 25 s for which the function may answer an older list, less than a minute. */
  private static final int CACHE_SECONDS = 30;

  private final JcstarScheme scheme;
  private final ListJson listJson;

  public LabelAnswers(JcstarScheme scheme) {
    this.scheme = scheme;
    this.listJson = new ListJson(scheme);
  }

  /**
   * A page of labels that were found, or why it is not the one that was asked for.
   *
   * @param foreign other countries' labels, told beside
   */
  public HttpResponse found(SearchRequest search, Page page, ForeignRecords.OnDay foreign) {
    return search
        .refusal(page)
        .map(Problem::response)
        .orElseGet(() ->
            shown(out -> {
              listJson.write(out, page.registry().head());
              out.objects("labels", page.found(), LabelJson::write)
                  .number("total", page.total())
                  .texts("categories", page.registry().categories())
                  .text("cursor", search.cursor(page));
              ForeignJson.write(out, foreign.head(), foreign.found(search.query().typed()));
            }));
  }

  public HttpResponse label(
      Registry registry, Label label, LocalDate today, ForeignRecords.OnDay foreign) {
    return shown(out -> {
      listJson.write(out, registry.head());
      out.object("label", member -> LabelJson.write(member, label, label.on(today)));
      ForeignJson.write(out, foreign.head(), foreign.like(label));
    });
  }

  public HttpResponse scheme() {
    return shown(out -> SchemeJson.write(out, scheme));
  }

  public HttpResponse checked(Checked checked, Requirement requirement, Instant now) {
    return HttpResponse.json(
        200,
        out -> {
          listJson.write(out, checked.head());
          VerdictJson.write(out, checked, requirement, now);
        });
  }

  private static HttpResponse shown(Consumer<JsonOutput> body) {
    return HttpResponse.json(200, body).cachedForSeconds(CACHE_SECONDS);
  }
}
