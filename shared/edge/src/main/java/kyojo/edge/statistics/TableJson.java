package kyojo.edge.statistics;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kyojo.domain.statistics.CountTable;
import kyojo.domain.statistics.Distribution;
import kyojo.domain.statistics.Earlier;
import kyojo.domain.statistics.Figure;
import kyojo.domain.statistics.Figure.Hidden;
import kyojo.domain.statistics.Figure.Shown;
import kyojo.domain.statistics.ReadStatistics.Frozen;
import kyojo.domain.statistics.ReadStatistics.Result;
import kyojo.domain.statistics.Release;
import kyojo.domain.statistics.ReleasedTable.Row;
import kyojo.domain.statistics.ReleasedTable.Spread;
import kyojo.domain.statistics.SurveyShares;
import kyojo.edge.ProvenanceJson;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/** A released table as JSON. Thread-safe. */
final class TableJson {
  private final RowNames names;

  TableJson(RowNames names) {
    this.names = names;
  }

  void write(JsonOutput out, Result.Shown shown, Optional<SurveyShares> survey) {
    Frozen frozen = shown.table();
    out.text("table", TableNames.of(shown.asked().table()))
        .number("year", frozen.year().year().year())
        .number("release", frozen.release().number())
        .text("at", Times.text(frozen.release().at()))
        .number("figuresSince", frozen.table().release())
        .text("countedAt", Times.text(frozen.year().countedAt()))
        .bool("isFinal", frozen.year().isFinal())
        .text("questionSet", frozen.table().questionSet().value())
        .number("rounding", Figure.ROUNDING)
        .number("minimum", CountTable.GROUP_MIN)
        .texts("columns", frozen.table().columns())
        .objects("rows", frozen.table().rows(), (item, row) -> write(item, row, shown));
    Distribution.of(frozen.table()).ifPresent(spread -> write(out, spread));
    survey.ifPresent(published -> out.object("survey", item -> write(item, published)));
    shown.earlier().ifPresent(earlier -> out.object("comparedTo", item -> write(item, earlier)));
  }

  private void write(JsonOutput out, Row row, Result.Shown shown) {
    var before = shown.earlier().flatMap(earlier -> earlier.row(row.key()));
    out.text("key", row.key()).text("name", names.of(shown.asked().table().grouping(), row));
    row.communities().ifPresent(communities -> out.number("communities", communities));
    out.object("firms", item -> write(item, row.firms(), Earlier.firms(before)));
    row.spread().ifPresent(spread -> write(out, spread, "mean", "deviation"));
    if (row.spread().isPresent()) {
      before
          .flatMap(Row::spread)
          .ifPresent(spread -> write(out, spread, "meanBefore", "deviationBefore"));
    }
    out.objects(
        "figures",
        IntStream.range(0, row.figures().size()).boxed().toList(),
        (item, column) -> write(item, row.figures().get(column), Earlier.count(before, column)));
  }

  private static void write(JsonOutput out, Spread spread, String mean, String deviation) {
    out.tenths(mean, spread.meanTenths());
    spread.deviationTenths().ifPresent(tenths -> out.tenths(deviation, tenths));
  }

  private static void write(JsonOutput out, Figure figure, OptionalInt before) {
    switch (figure) {
      case Shown(int count) -> {
        out.number("count", count);
        before.ifPresent(then -> out.number("before", then));
      }
      case Hidden(var reason, int from, int to) ->
          out.text("hidden", reason.name()).number("from", from).number("to", to);
    }
  }

  private static void write(JsonOutput out, Distribution spread) {
    out.objects(
        "percentiles",
        spread.percentiles(),
        (item, percentile) ->
            item.number("p", percentile.p())
                .number("from", percentile.from())
                .number("to", percentile.to()));
  }

  private static void write(JsonOutput out, SurveyShares survey) {
    out.text("name", survey.name())
        .number("firms", survey.firms())
        .text("from", survey.from().toString())
        .text("to", survey.to().toString())
        .object("source", item -> ProvenanceJson.write(item, survey.provenance()))
        .texts("furtherSources", survey.furtherSources())
        .objects(
            "shares",
            survey.tenths().entrySet(),
            (item, share) ->
                item.number("question", share.getKey()).tenths("share", share.getValue()));
  }

  private static void write(JsonOutput out, Earlier earlier) {
    out.number("release", earlier.release().number())
        .text("at", Times.text(earlier.release().at()))
        .text("state", earlier.state().name());
    earlier.year().ifPresent(year -> write(out, year));
  }

  static void write(JsonOutput out, Release release) {
    out.number("number", release.number())
        .text("at", Times.text(release.at()))
        .objects(
            "years",
            release.years(),
            (item, year) -> {
              item.number("year", year.year().year()).bool("isFinal", year.isFinal());
              write(item, year);
            });
  }

  private static void write(JsonOutput out, Release.Year year) {
    out.number("figuresSince", year.tables()).text("countedAt", Times.text(year.countedAt()));
  }
}
