package kyojo.domain.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.incident.Duty.Kind;
import kyojo.domain.incident.Duty.Reason;
import kyojo.domain.incident.LeakDuty.State;
import kyojo.domain.incident.PersonalData.Owner;
import kyojo.domain.incident.Situation.Sector;

/** Judges all duties by what was said. */
final class Duties {
  private static final Map<Sector, Kind> OF_SECTOR =
      Map.of(
          Sector.TELECOM, Kind.TELECOM,
          Sector.FINANCE, Kind.FINANCE,
          Sector.MEDICAL, Kind.MEDICAL,
          Sector.CRITICAL_INFRASTRUCTURE, Kind.CRITICAL_INFRASTRUCTURE);

  private final Statement said;
  private final Situation situation;
  private final LeakDuty leak;
  private final Known unlawful;
  private final ReportDays days;
  private final LocalDate today;
  private final List<Duty> duties = new ArrayList<>();

  private Duties(
      Statement said,
      Situation situation,
      LeakDuty leak,
      Known unlawful,
      ReportDays days,
      LocalDate today) {
    this.said = said;
    this.situation = situation;
    this.leak = leak;
    this.unlawful = unlawful;
    this.days = days;
    this.today = today;
  }

  /**
   * In the order of {@link Kind}.
   *
   * @param days as they would be, whether or not something has to be reported
   */
  static List<Duty> of(
      Statement said,
      Situation situation,
      LeakDuty leak,
      Known unlawful,
      ReportDays days,
      Instant now) {
    var duties = new Duties(said, situation, leak, unlawful, days, ReportDays.dayOf(now));
    duties.ownData();
    duties.client();
    duties.numbers();
    duties.sectors();
    return List.copyOf(duties.duties);
  }

  private void ownData() {
    boolean isClientsAlone =
        said.personalData().owner() == Owner.ENTRUSTED && leak.state() != State.NOT_NOW;
    State state = isClientsAlone ? State.POSSIBLE : leak.state();
    List<Reason> reasons = new ArrayList<>();
    if (isClientsAlone) {
      reasons.add(Reason.ENTRUSTED_ALONE);
    }
    reasons.addAll(reasonsOf(leak));
    dated(Kind.PPC_PRELIMINARY, state, reasons);
    dated(Kind.PPC_FINAL, state, reasons);
    add(Kind.PEOPLE, state, reasons);
  }

  private void client() {
    PersonalData data = said.personalData();
    if (situation.isIn(Sector.SUPPLIER_OF_CRITICAL)
        && (leak.state() == State.NOT_NOW || !data.mayBeEntrusted())) {
      add(Kind.CLIENT, State.POSSIBLE, List.of(Reason.SUPPLIER));
      return;
    }
    if (!data.mayBeEntrusted()) {
      add(Kind.CLIENT, State.NOT_NOW, List.of(Reason.OWN_ALONE));
    } else if (leak.state() == State.NOT_NOW) {
      add(Kind.CLIENT, State.NOT_NOW, reasonsOf(leak));
    } else {
      boolean isKnown = data.owner() != Owner.UNKNOWN;
      add(
          Kind.CLIENT,
          isKnown ? leak.state() : State.POSSIBLE,
          List.of(isKnown ? Reason.ENTRUSTED : Reason.OWNER_UNKNOWN),
          // A day is what is aimed at: the law says 速やかに.
          Optional.of(days.knownOn().plusDays(1)),
          Optional.empty(),
          true);
    }
  }

  private void numbers() {
    if (leak.equals(LeakDuty.OF_NEAR_MISS)) {
      add(Kind.NUMBERS, State.NOT_NOW, reasonsOf(leak));
      return;
    }
    NumberDuty duty = NumberDuty.of(said.personalData(), unlawful);
    List<Reason> reasons =
        switch (duty.state()) {
          case REQUIRED -> List.of(Reason.NUMBERS_FEARED);
          case POSSIBLE -> List.of(Reason.NUMBERS_UNKNOWN);
          case NOT_NOW -> duty.reasons().stream().sorted().map(Duties::reason).toList();
        };
    dated(Kind.NUMBERS, duty.state(), reasons);
  }

  private void sectors() {
    if (situation.sectors().isEmpty()) {
      add(Kind.SECTOR, State.POSSIBLE, List.of(Reason.SECTOR_UNKNOWN));
      return;
    }
    boolean isAny = false;
    for (var sector : Sector.values()) {
      if (OF_SECTOR.containsKey(sector) && situation.isIn(sector)) {
        isAny = true;
        ofSector(OF_SECTOR.get(sector));
      }
    }
    if (!isAny) {
      add(Kind.SECTOR, State.NOT_NOW, List.of(Reason.IN_NO_SECTOR));
    }
  }

  /** Only of telecommunications it is known that a leak of any size is reported. */
  private void ofSector(Kind kind) {
    boolean isCertain = kind == Kind.TELECOM && said.personalData().involved().isFeared();
    add(kind, isCertain ? State.REQUIRED : State.POSSIBLE, List.of(Reason.IN_SECTOR));
  }

  private void add(Kind kind, State state, List<Reason> reasons) {
    add(kind, state, reasons, Optional.empty(), Optional.empty(), true);
  }

  private void dated(Kind kind, State state, List<Reason> reasons) {
    if (state == State.NOT_NOW) {
      add(kind, state, reasons);
    } else if (kind == Kind.PPC_PRELIMINARY) {
      add(
          kind,
          state,
          reasons,
          Optional.of(days.preliminaryTarget()),
          Optional.of(days.preliminaryLast()),
          true);
    } else {
      // マイナンバー is reported in two steps, too: its first day to aim at is the 速報's.
      var target =
          kind == Kind.NUMBERS ? Optional.of(days.preliminaryLast()) : Optional.<LocalDate>empty();
      add(kind, state, reasons, target, Optional.of(days.finalLast()), days.isCertain());
    }
  }

  private void add(
      Kind kind,
      State state,
      List<Reason> reasons,
      Optional<LocalDate> target,
      Optional<LocalDate> last,
      boolean isCertain) {
    duties.add(new Duty(kind, state, reasons, today, target, last, isCertain));
  }

  private static List<Reason> reasonsOf(LeakDuty leak) {
    return switch (leak.state()) {
      case NOT_NOW -> leak.reasons().stream().sorted().map(Duties::reason).toList();
      case REQUIRED -> triggers(leak, "");
      case POSSIBLE -> triggers(leak, "_UNKNOWN");
    };
  }

  private static List<Reason> triggers(LeakDuty leak, String suffix) {
    return new EnumMap<>(leak.triggers())
        .entrySet().stream()
            .filter(trigger ->
                suffix.isEmpty()
                    ? trigger.getValue().isFeared()
                    : trigger.getValue() == Known.UNKNOWN)
            .map(trigger -> Reason.valueOf(trigger.getKey().name() + suffix))
            .toList();
  }

  private static Reason reason(LeakDuty.Reason reason) {
    return Reason.valueOf(reason.name());
  }
}
