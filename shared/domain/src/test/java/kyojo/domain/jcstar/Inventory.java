package kyojo.domain.jcstar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kyojo.domain.jcstar.Device.NumberKind;
import kyojo.domain.jcstar.Label.Recorded;
import org.jspecify.annotations.Nullable;

/** Labels that stand in every way, and devices to be held against them. */
final class Inventory {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final Requirement ANY = new Requirement(Level.STAR_1, TODAY);
  static final Registry REGISTRY =
      Registry.of(
          Labels.HEAD,
          List.of(
              Labels.label("N-1", "架空電機株式会社", "ZWX18000", "ZWX18000/D", "TWIN-1"),
              Labels.label("N-2", "見本工業", "TWIN-1"),
              Labels.of(
                  Labels.label("N-3", "架空電機株式会社", "OLD-1", "AGAIN-1"),
                  Level.STAR_1,
                  LocalDate.of(2024, 1, 1),
                  LocalDate.of(2026, 11, 23)),
              Labels.label("N-4", "架空電機", "AGAIN-1"),
              Labels.recorded(Labels.label("N-5", "架空電機", "GONE-1"), Recorded.WITHDRAWN, TODAY),
              Labels.recorded(Labels.label("N-6", "架空電機", "GONE-2"), Recorded.LAPSED, TODAY),
              Labels.label("N-7", "架空電機", "GONE-3").missingSince(TODAY),
              Labels.of(
                  Labels.label("N-8", "架空電機", "SOON-1"),
                  Level.STAR_1,
                  LocalDate.of(2025, 1, 1),
                  LocalDate.of(2026, 12, 20)),
              Labels.of(
                  Labels.label("N-9", "架空電機", "NEXT-1"),
                  Level.STAR_1,
                  LocalDate.of(2026, 11, 25),
                  LocalDate.of(2027, 12, 20))));

  private Inventory() {}

  static CheckInventory against(Label... labels) {
    Registry registry = Registry.of(Labels.HEAD, List.of(labels));
    return new CheckInventory(() -> registry, List.of());
  }

  static Device device(@Nullable String model, @Nullable String maker, @Nullable String number) {
    return new Device(
        Optional.empty(),
        Optional.ofNullable(model),
        Optional.ofNullable(maker),
        Optional.ofNullable(number),
        NumberKind.REGISTRATION);
  }
}
