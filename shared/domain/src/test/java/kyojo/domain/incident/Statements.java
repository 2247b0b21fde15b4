package kyojo.domain.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.incident.Statement.Business;
import kyojo.domain.incident.Statement.Money;
import kyojo.domain.incident.Statement.Spread;

/** Statements as people make them: nothing wrong but what a test says. */
record Statements(Statement statement) {
  private static final Instant NOTICED = Instant.parse("2026-11-24T01:00:00Z");

  static Statements of(Symptom... symptoms) {
    return new Statements(
        new Statement(
            Set.of(symptoms),
            Known.NO,
            Known.NO,
            Known.UNKNOWN,
            Known.NO,
            Known.NO,
            Known.NO,
            Known.NO,
            Known.NO,
            NOTICED,
            Optional.empty(),
            Business.NORMAL,
            Spread.ONE,
            Money.NONE,
            PersonalData.NONE));
  }

  Statements reacted(Known reaction) {
    Statement s = statement;
    return with(
        reaction,
        s.targeted(),
        s.attack(),
        s.administrator(),
        s.stolen(),
        s.takesCards(),
        s.remote(),
        s.ongoing());
  }

  Statements targeted(Known targeted) {
    Statement s = statement;
    return with(
        s.reaction(),
        targeted,
        s.attack(),
        s.administrator(),
        s.stolen(),
        s.takesCards(),
        s.remote(),
        s.ongoing());
  }

  Statements attacked(Known attack) {
    Statement s = statement;
    return with(
        s.reaction(),
        s.targeted(),
        attack,
        s.administrator(),
        s.stolen(),
        s.takesCards(),
        s.remote(),
        s.ongoing());
  }

  Statements stolen(Known stolen) {
    Statement s = statement;
    return with(
        s.reaction(),
        s.targeted(),
        s.attack(),
        s.administrator(),
        stolen,
        s.takesCards(),
        s.remote(),
        s.ongoing());
  }

  Statements takingCards() {
    Statement s = statement;
    return with(
        s.reaction(),
        s.targeted(),
        s.attack(),
        s.administrator(),
        s.stolen(),
        Known.YES,
        s.remote(),
        s.ongoing());
  }

  Statements remote(Known remote) {
    Statement s = statement;
    return with(
        s.reaction(),
        s.targeted(),
        s.attack(),
        s.administrator(),
        s.stolen(),
        s.takesCards(),
        remote,
        s.ongoing());
  }

  Statements ongoing() {
    Statement s = statement;
    return with(
        s.reaction(),
        s.targeted(),
        s.attack(),
        s.administrator(),
        s.stolen(),
        s.takesCards(),
        s.remote(),
        Known.YES);
  }

  Statements business(Business business) {
    return with(business, statement.spread(), statement.money(), statement.personalData());
  }

  Statements spread(Spread spread) {
    return with(statement.business(), spread, statement.money(), statement.personalData());
  }

  Statements money(Money money) {
    return with(statement.business(), statement.spread(), money, statement.personalData());
  }

  Statements data(PersonalData data) {
    return with(statement.business(), statement.spread(), statement.money(), data);
  }

  private Statements with(
      Known reaction,
      Known targeted,
      Known attack,
      Known administrator,
      Known stolen,
      Known takesCards,
      Known remote,
      Known ongoing) {
    Statement s = statement;
    return new Statements(
        new Statement(
            s.symptoms(),
            reaction,
            targeted,
            attack,
            administrator,
            stolen,
            takesCards,
            remote,
            ongoing,
            s.noticedAt(),
            s.startedAt(),
            s.business(),
            s.spread(),
            s.money(),
            s.personalData()));
  }

  private Statements with(Business business, Spread spread, Money money, PersonalData data) {
    Statement s = statement;
    return new Statements(
        new Statement(
            s.symptoms(),
            s.reaction(),
            s.targeted(),
            s.attack(),
            s.administrator(),
            s.stolen(),
            s.takesCards(),
            s.remote(),
            s.ongoing(),
            s.noticedAt(),
            s.startedAt(),
            business,
            spread,
            money,
            data));
  }
}
