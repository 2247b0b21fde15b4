package kyojo.domain.jcstar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kyojo.domain.jcstar.Label.Recorded;

/** Labels that do not exist, for tests. */
final class Labels {
  static final String PRODUCT = "架空ルーター";
  static final LocalDate ISSUED = LocalDate.of(2025, 5, 21);
  static final LocalDate EXPIRES = LocalDate.of(2027, 5, 20);
  static final RegistryHead HEAD =
      new RegistryHead(
          1,
          new RegistryHead.Origin(
              URI.create("https://example.jp/list"),
              Instant.parse("2026-11-01T00:00:00Z"),
              Instant.parse("2026-11-01T01:00:00Z"),
              Optional.empty(),
              true,
              Optional.empty()),
          1,
          1,
          OptionalInt.empty());

  private Labels() {}

  static Label label(String number, String supplier, String... models) {
    return new Label(
        new RegistrationNumber(number),
        Level.STAR_1,
        supplier,
        Optional.empty(),
        "通信機器",
        ISSUED,
        EXPIRES,
        Recorded.ISSUED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Arrays.stream(models).map(model -> Model.listed(model, PRODUCT)).toList(),
        List.of());
  }

  static Label of(Label like, Level level, LocalDate issuedOn, LocalDate expiresOn) {
    return new Label(
        like.registrationNumber(),
        level,
        like.supplier(),
        like.supplierLatin(),
        like.category(),
        issuedOn,
        expiresOn,
        like.recorded(),
        like.recordedOn(),
        like.page(),
        like.supportEndsOn(),
        like.notListedSince(),
        like.models(),
        like.history());
  }

  static Label recorded(Label like, Recorded recorded, LocalDate on) {
    return new Label(
        like.registrationNumber(),
        like.level(),
        like.supplier(),
        like.supplierLatin(),
        like.category(),
        like.issuedOn(),
        like.expiresOn(),
        recorded,
        Optional.of(on),
        like.page(),
        like.supportEndsOn(),
        like.notListedSince(),
        like.models(),
        like.history());
  }

  static Label named(Label like, String supplierLatin, String product, String category) {
    return new Label(
        like.registrationNumber(),
        like.level(),
        like.supplier(),
        Optional.of(supplierLatin),
        category,
        like.issuedOn(),
        like.expiresOn(),
        like.recorded(),
        like.recordedOn(),
        like.page(),
        like.supportEndsOn(),
        like.notListedSince(),
        like.models().stream().map(model -> Model.listed(model.text(), product)).toList(),
        like.history());
  }
}
