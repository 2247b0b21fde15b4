package kyojo.domain.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.incident.Statement.Business;
import kyojo.domain.incident.Statement.Money;
import kyojo.domain.incident.Statement.Spread;

/** Makes statements as people make them: nothing is wrong but what a test says. */
final class Statements {
  private static final Instant NOTICED = Instant.parse("2026-11-24T01:00:00Z");

  private final Set<Symptom> symptoms;
  private Known reaction = Known.NO;
  private Known targeted = Known.NO;
  private Known attack = Known.UNKNOWN;
  private Known stolen = Known.NO;
  private Known takesCards = Known.NO;
  private Known remote = Known.NO;
  private Known ongoing = Known.NO;
  private Business business = Business.NORMAL;
  private Spread spread = Spread.ONE;
  private Money money = Money.NONE;
  private PersonalData data = PersonalData.NONE;

  private Statements(Set<Symptom> symptoms) {
    this.symptoms = symptoms;
  }

  static Statements of(Symptom... symptoms) {
    return new Statements(Set.of(symptoms));
  }

  Statements reacted(Known known) {
    reaction = known;
    return this;
  }

  Statements targeted(Known known) {
    targeted = known;
    return this;
  }

  Statements attacked(Known known) {
    attack = known;
    return this;
  }

  Statements stolen(Known known) {
    stolen = known;
    return this;
  }

  Statements takingCards() {
    takesCards = Known.YES;
    return this;
  }

  Statements remote(Known known) {
    remote = known;
    return this;
  }

  Statements ongoing() {
    ongoing = Known.YES;
    return this;
  }

  Statements business(Business some) {
    business = some;
    return this;
  }

  Statements spread(Spread some) {
    spread = some;
    return this;
  }

  Statements money(Money some) {
    money = some;
    return this;
  }

  Statements data(PersonalData some) {
    data = some;
    return this;
  }

  Statement statement() {
    return new Statement(
        symptoms,
        reaction,
        targeted,
        attack,
        Known.NO,
        stolen,
        takesCards,
        remote,
        ongoing,
        NOTICED,
        Optional.empty(),
        business,
        spread,
        money,
        data);
  }
}
