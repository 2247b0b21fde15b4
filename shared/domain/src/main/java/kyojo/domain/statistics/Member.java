package kyojo.domain.statistics;

import kyojo.domain.statistics.Contribution.Firm;

/** A firm that is counted, and what is counted of it. */
record Member(Firm firm, Facts facts) {
  static Member of(Contribution contribution) {
    return new Member(contribution.firm(), Facts.of(contribution));
  }

  Contribution contribution(FiscalYear year) {
    return facts.contribution(firm, year);
  }
}
