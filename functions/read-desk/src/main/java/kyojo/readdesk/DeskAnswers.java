package kyojo.readdesk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kyojo.content.ClassificationNames;
import kyojo.domain.desk.ReadDesk;
import kyojo.domain.desk.ReadFirm;
import kyojo.domain.desk.Trend;
import kyojo.domain.inventory.KindFigures;
import kyojo.domain.inventory.ReadDeviceKinds;
import kyojo.domain.scoring.Assessment;
import kyojo.edge.Csv;
import kyojo.edge.HttpResponse;
import kyojo.edge.Times;
import kyojo.edge.desk.Cursors;
import kyojo.edge.desk.DeskCsv;
import kyojo.edge.desk.DeskJson;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.edge.diagnosis.DiagnosisJson;
import kyojo.json.JsonOutput;

/** The desk's answers on the wire. Thread-safe. */
final class DeskAnswers {
  private final AssessmentJson assessmentJson;
  private final DeskCsv csv;
  private final InstantSource clock;

  DeskAnswers(AssessmentJson assessmentJson, ClassificationNames names, InstantSource clock) {
    this.assessmentJson = assessmentJson;
    this.csv = new DeskCsv(names::of, names::of, names::of);
    this.clock = clock;
  }

  HttpResponse list(ReadDesk.Query query, ReadDesk.Page page) {
    Cursors cursors = Cursors.of(query.caller().community(), query.filter());
    return HttpResponse.json(
        200,
        out ->
            out.objects("diagnoses", page.rows(), DeskJson::writeRow)
                .text("nextCursor", page.rest().map(cursors::text)));
  }

  /** A file of many rows; where there are more, a header says where they begin. */
  HttpResponse csv(ReadDesk.Query query, ReadDesk.Page page) {
    String head = query.start().isEmpty() ? Csv.BYTE_ORDER_MARK + csv.head() : "";
    String lines = page.rows().stream().map(csv::line).collect(Collectors.joining());
    LocalDate today = clock.instant().atZone(Times.JAPAN).toLocalDate();
    var file = HttpResponse.file("text/csv", "shindan-" + today + ".csv", head + lines);
    Cursors cursors = Cursors.of(query.caller().community(), query.filter());
    return page.rest().map(rest -> file.with("next-cursor", cursors.text(rest))).orElse(file);
  }

  HttpResponse firm(ReadFirm.Result.Found found) {
    return HttpResponse.json(
        200,
        out -> {
          DeskJson.writeFirm(out, found.shown());
          out.object(
              "shown",
              shown -> {
                DeskJson.writeRow(shown, found.shown());
                shown
                    .text("questionSet", found.sheet().questionSet().id().value())
                    .text("expiresAt", Times.text(found.shown().diagnosis().expiresAt()));
                assessmentJson.write(shown, Assessment.of(found.sheet()));
                DiagnosisJson.writeAnswers(shown, found.shown().diagnosis());
              });
          out.objects("history", found.history(), DeskJson::writeRow);
        });
  }

  HttpResponse trend(Trend trend) {
    return HttpResponse.json(
        200,
        out ->
            out.objects("months", trend.months(), DeskAnswers::writeMonth)
                .bool("complete", trend.complete()));
  }

  HttpResponse deviceKinds(ReadDeviceKinds.Shown shown) {
    KindFigures figures = shown.figures();
    return HttpResponse.json(
        200,
        out -> {
          out.text("asOf", Times.text(figures.takenAt()));
          figures.shownFirms().ifPresent(firms -> out.number("firms", firms));
          out.objects(
                  "kinds",
                  figures.shown().entrySet().stream()
                      .sorted(
                          Map.Entry.<String, Integer>comparingByValue()
                              .reversed()
                              .thenComparing(Map.Entry.comparingByKey()))
                      .toList(),
                  (item, kind) ->
                      item.text("kind", kind.getKey()).number("unlabelledFirms", kind.getValue()))
              .number("hiddenKinds", shown.hidden());
        });
  }

  private static void writeMonth(JsonOutput out, Trend.Month month) {
    out.text("month", month.month().toString())
        .number("count", month.count())
        .number("total", month.total())
        .object("byBand", bands -> new TreeMap<>(month.byBand()).forEach(bands::number));
  }
}
