package kyojo.persistence.jcstar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kyojo.domain.jcstar.FieldChange;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.Label.Recorded;
import kyojo.domain.jcstar.LabelColumn;
import kyojo.domain.jcstar.LabelEvent;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.Model;
import kyojo.domain.jcstar.RegistrationNumber;
import kyojo.domain.jcstar.RegistryHead.Origin;

/** Labels that do not exist, with everything that can be stored of one. */
final class ListedLabels {
  static final Instant PUBLISHED = Instant.parse("2026-11-24T00:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private ListedLabels() {}

  static Origin origin(Optional<Instant> validFrom) {
    return new Origin(
        URI.create("https://example.jp/一覧"),
        Instant.parse("2026-11-23T12:34:56Z"),
        PUBLISHED,
        validFrom,
        true,
        Optional.of("I1"));
  }

  /** Two labels: one with nothing but what is needed, one with all there is. */
  static List<Label> labels(String name) {
    return List.of(plain("見本-0001 " + name), full(name));
  }

  static List<Label> many(int count) {
    return IntStream.range(0, count).mapToObj(n -> plain("見本-" + n)).toList();
  }

  private static Label plain(String number) {
    return new Label(
        new RegistrationNumber(number),
        Level.STAR_1,
        "架空電機株式会社",
        Optional.empty(),
        "通信機器",
        LocalDate.of(2025, 5, 21),
        LocalDate.of(2027, 5, 20),
        Recorded.ISSUED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(Model.listed("ZWX-1/D", "架空ルーター")),
        List.of());
  }

  private static Label full(String name) {
    var change =
        new FieldChange(LabelColumn.SUPPLIER_LATIN, Optional.empty(), Optional.of("KAKUU"));
    return new Label(
        new RegistrationNumber("見本-0002"),
        Level.STAR_3,
        "架空電機株式会社",
        Optional.of("KAKUU"),
        "ネットワークカメラ " + name,
        LocalDate.of(2025, 5, 21),
        LocalDate.of(2027, 5, 20),
        Recorded.WITHDRAWN,
        Optional.of(DAY),
        Optional.of(URI.create("https://example.jp/2?a=b#c")),
        Optional.of(DAY.plusYears(5)),
        Optional.of(DAY),
        List.of(Model.listed("ZC 5000", "架空カメラ😀"), new Model("ZC-5000/N", "別名", Optional.of(DAY))),
        List.of(
            new LabelEvent(
                DAY,
                LabelEvent.Kind.CHANGED,
                Optional.of(change.field()),
                change.before(),
                change.after())));
  }
}
