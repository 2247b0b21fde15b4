package kyojo.testkit;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.Label.Recorded;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.Model;
import kyojo.domain.jcstar.RegistrationNumber;
import kyojo.domain.jcstar.RegistryHead.Origin;

/** A small list of labels that do not exist. */
public final class SampleLabels {
  /** The last day of the first two labels. */
  public static final LocalDate EXPIRES_ON = LocalDate.of(2027, 5, 20);

  private SampleLabels() {}

  /** 見本-0001 covers routers, 見本-0002 cameras, 見本-0003 has ended. */
  public static List<Label> all() {
    return List.of(
        label("見本-0001", "架空電機株式会社", "通信機器", EXPIRES_ON, router("ZWX18000"), router("ZWX18000/D")),
        label(
            "見本-0002",
            "見本カメラ工業",
            "ネットワークカメラ",
            EXPIRES_ON,
            Model.listed("ZC-5000", "見本カメラ"),
            Model.listed("ZC-5000W", "見本カメラ 屋外用")),
        label("見本-0003", "架空電機株式会社", "通信機器", LocalDate.of(2026, 5, 20), router("ZWX-300")));
  }

  private static Model router(String text) {
    return Model.listed(text, "架空ルーター");
  }

  /** A label of ★1, issued in May 2025. */
  public static Label label(
      String number, String supplier, String category, LocalDate expiresOn, Model... models) {
    return new Label(
        new RegistrationNumber(number),
        Level.STAR_1,
        supplier,
        Optional.empty(),
        category,
        LocalDate.of(2025, 5, 21),
        expiresOn,
        Recorded.ISSUED,
        Optional.empty(),
        Optional.of(URI.create("https://example.jp/labels/1")),
        Optional.empty(),
        Optional.empty(),
        Arrays.asList(models),
        List.of());
  }

  /** Where such a list comes from: it says of itself that it is a sample. */
  public static Origin origin() {
    return new Origin(
        URI.create("https://example.jp/labels"),
        Instant.parse("2026-11-23T00:00:00Z"),
        Instant.parse("2026-11-24T00:00:00Z"),
        Optional.empty(),
        true,
        Optional.of("sample"));
  }
}
