package kyojo.domain.jcstar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kyojo.domain.jcstar.Label.Recorded;

/** Labels that do not exist, for tests. */
final class Labels {
  static final LocalDate ISSUED = LocalDate.of(2025, 5, 21);
  static final LocalDate EXPIRES = LocalDate.of(2027, 5, 20);
  static final Registry.Source SOURCE =
      new Registry.Source(
          URI.create("https://example.jp/list"), Instant.parse("2026-11-01T00:00:00Z"));

  private Labels() {}

  static Label label(String number, String supplier, String... models) {
    return new Label(
        new RegistrationNumber(number),
        Level.STAR_1,
        supplier,
        Optional.empty(),
        "架空ルーター",
        "通信機器",
        ISSUED,
        EXPIRES,
        Recorded.ISSUED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(models));
  }

  static Label of(Label like, Level level, LocalDate issuedOn, LocalDate expiresOn) {
    return new Label(
        like.registrationNumber(),
        level,
        like.supplier(),
        like.supplierLatin(),
        like.product(),
        like.category(),
        issuedOn,
        expiresOn,
        like.recorded(),
        like.recordedOn(),
        like.page(),
        like.supportEndsOn(),
        like.notListedSince(),
        like.models());
  }

  static Label recorded(Label like, Recorded recorded, LocalDate on) {
    return new Label(
        like.registrationNumber(),
        like.level(),
        like.supplier(),
        like.supplierLatin(),
        like.product(),
        like.category(),
        like.issuedOn(),
        like.expiresOn(),
        recorded,
        Optional.of(on),
        like.page(),
        like.supportEndsOn(),
        like.notListedSince(),
        like.models());
  }

  static Label named(Label like, String supplierLatin, String product, String category) {
    return new Label(
        like.registrationNumber(),
        like.level(),
        like.supplier(),
        Optional.of(supplierLatin),
        product,
        category,
        like.issuedOn(),
        like.expiresOn(),
        like.recorded(),
        like.recordedOn(),
        like.page(),
        like.supportEndsOn(),
        like.notListedSince(),
        like.models());
  }
}
