package kyojo.domain.incident;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kyojo.domain.incident.Contact.Necessity;
import kyojo.domain.incident.Contact.When;
import kyojo.domain.incident.IncidentRules.ContactRule;
import kyojo.domain.incident.LeakDuty.State;
import kyojo.domain.incident.PersonalData.Owner;
import kyojo.domain.incident.Situation.Sector;
import kyojo.domain.incident.Statement.Business;
import kyojo.domain.incident.Statement.Money;

/** Chooses whom to turn to. */
record Contacts(
    Statement said,
    Situation situation,
    Classification classification,
    Severity severity,
    List<Duty> duties) {
  /** From here on a firm should not be alone with it. */
  private static final int GRAVE = 2;

  List<Contact> of(IncidentGuide guide, IncidentRules rules, Map<String, Window> windows) {
    Set<String> advised =
        Stream.concat(Stream.of(classification.primary()), classification.secondary().stream())
            .flatMap(type -> guide.advice(type).windows().stream())
            .collect(Collectors.toSet());
    return rules.contacts().stream()
        .filter(rule -> applies(rule.need(), advised.contains(rule.window())))
        .map(rule -> contact(rule, requireNonNull(windows.get(rule.window()), rule.window())))
        .toList();
  }

  private Contact contact(ContactRule rule, Window window) {
    When when = severity.level() == Severity.MAX ? rule.when().sooner() : rule.when();
    return new Contact(window, necessity(rule), when, lastDay(rule), rule.why());
  }

  private boolean applies(IncidentRules.Need need, boolean isAdvised) {
    boolean isExpected = isAdvised || severity.level() >= GRAVE;
    return switch (need) {
      case ADVISED -> isAdvised;
      case LIFE -> said.business() == Business.VITAL_STOPPED;
      case MONEY -> hasPaid() || (isAdvised && said.money() != Money.NONE);
      case CARD -> isAdvised || said.takesCards().isFeared() || isMerchantHit();
      case PROVIDER ->
          isExpected && (situation.otasuketai() != Known.NO || situation.vendor() != Known.NO);
      case INSURED -> isExpected && situation.insurance() != Known.NO;
      case CLIENT -> isOpen(Duty.Kind.CLIENT) || (isAdvised && isPerhapsEntrusted());
      case GRAVE -> isExpected;
      case LEAK -> isOpen(Duty.Kind.PPC_PRELIMINARY) || isOpen(Duty.Kind.NUMBERS);
      case TELECOM -> isOpen(Duty.Kind.TELECOM);
    };
  }

  private boolean hasPaid() {
    return said.money() == Money.PAID || said.money() == Money.TRANSFERRED_JUST_NOW;
  }

  private boolean isMerchantHit() {
    return situation.isIn(Sector.CARD_MERCHANT) && said.personalData().costly().isFeared();
  }

  private boolean isPerhapsEntrusted() {
    PersonalData data = said.personalData();
    return data.involved() != Known.NO && data.owner() != Owner.OWN;
  }

  private Necessity necessity(ContactRule rule) {
    Optional<Duty.Kind> duty = duty(rule.need());
    return duty.filter(kind -> state(kind) == State.REQUIRED).isPresent()
        ? Necessity.REQUIRED
        : rule.necessity();
  }

  private Optional<LocalDate> lastDay(ContactRule rule) {
    return duty(rule.need())
        .flatMap(kind -> duties.stream().filter(duty -> duty.kind() == kind).findFirst())
        .flatMap(duty -> duty.last().or(duty::target));
  }

  private Optional<Duty.Kind> duty(IncidentRules.Need need) {
    return switch (need) {
      case CLIENT -> Optional.of(Duty.Kind.CLIENT);
      case LEAK ->
          Optional.of(
              isOpen(Duty.Kind.PPC_PRELIMINARY) ? Duty.Kind.PPC_PRELIMINARY : Duty.Kind.NUMBERS);
      case TELECOM -> Optional.of(Duty.Kind.TELECOM);
      case ADVISED, LIFE, MONEY, CARD, PROVIDER, INSURED, GRAVE -> Optional.empty();
    };
  }

  private boolean isOpen(Duty.Kind kind) {
    return state(kind) != State.NOT_NOW;
  }

  private State state(Duty.Kind kind) {
    return duties.stream()
        .filter(duty -> duty.kind() == kind)
        .map(Duty::state)
        .findFirst()
        .orElse(State.NOT_NOW);
  }
}
