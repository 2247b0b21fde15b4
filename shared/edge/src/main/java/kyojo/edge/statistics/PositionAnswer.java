package kyojo.edge.statistics;

import kyojo.domain.statistics.StandAmong.Group;
import kyojo.domain.statistics.StandAmong.HiddenGroup;
import kyojo.domain.statistics.StandAmong.Of;
import kyojo.domain.statistics.StandAmong.Position;
import kyojo.edge.HttpResponse;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/** Where a total stands, on the wire. Thread-safe. */
public final class PositionAnswer {
  /** A new release is seen by firms within this time. */
  private static final int CACHE_SECONDS = 60;

  private final RowNames names;

  public PositionAnswer(RowNames names) {
    this.names = names;
  }

  public HttpResponse of(Position position) {
    return HttpResponse.json(
            200,
            out -> {
              position.of().ifPresent(of -> write(out, of));
              out.objects("groups", position.groups(), this::write)
                  .objects("hiddenGroups", position.hiddenGroups(), this::write);
            })
        .cachedForSeconds(CACHE_SECONDS);
  }

  private static void write(JsonOutput out, Of of) {
    out.number("release", of.release().number())
        .text("at", Times.text(of.release().at()))
        .number("year", of.year().year().year())
        .text("questionSet", of.all().questionSet().value());
  }

  private void write(JsonOutput out, Group group) {
    out.text("grouping", group.grouping().name())
        .text("key", group.key())
        .text("name", names.of(group.grouping(), group.key()))
        .number("firms", group.firms());
    group
        .spread()
        .ifPresent(spread -> {
          out.tenths("mean", spread.meanTenths());
          spread.deviationTenths().ifPresent(tenths -> out.tenths("deviation", tenths));
        });
    group.deviationScoreTenths().ifPresent(tenths -> out.tenths("deviationScore", tenths));
    group
        .below()
        .ifPresent(below ->
            out.object(
                "percentile", item -> item.number("from", below.from()).number("to", below.to())));
  }

  private void write(JsonOutput out, HiddenGroup group) {
    out.text("grouping", group.grouping().name())
        .text("key", group.key())
        .text("name", names.of(group.grouping(), group.key()))
        .text("hidden", group.reason().name());
  }
}
