package kyojo.domain.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A duty, and what the answers say of it on a day. Never a lawyer's word: it is said as of a day,
 * with reasons, and asked again with each new answer.
 *
 * @param reasons at least one
 * @param asOf the day in Japan for which it is said
 * @param target the day to aim at, where there is one before the last
 * @param last the last day, where there is one
 * @param isCertain false where the last day may lie on a holiday that is not known yet
 */
public record Duty(
    Kind kind,
    LeakDuty.State state,
    List<Reason> reasons,
    LocalDate asOf,
    Optional<LocalDate> target,
    Optional<LocalDate> last,
    boolean isCertain) {

  /** What has to be done. */
  public enum Kind {
    /** 漏えい等報告（速報）. */
    PPC_PRELIMINARY,
    /** 漏えい等報告（確報）. */
    PPC_FINAL,
    /** 本人への通知. */
    PEOPLE,
    /** 委託元への通知: it frees from the two before (個人情報保護法 26条1項ただし書). */
    CLIENT,
    /** 特定個人情報の漏えい等報告（番号法 29条の4）. */
    NUMBERS,
    /** 電気通信事業者の報告. */
    TELECOM,
    FINANCE,
    MEDICAL,
    CRITICAL_INFRASTRUCTURE,
    /** Whether a trade has a duty of its own. */
    SECTOR
  }

  /** Why the state is what it is. */
  public enum Reason {
    SENSITIVE,
    COSTLY,
    UNLAWFUL,
    MANY,
    SENSITIVE_UNKNOWN,
    COSTLY_UNKNOWN,
    UNLAWFUL_UNKNOWN,
    MANY_UNKNOWN,
    NO_PERSONAL_DATA,
    NO_NUMBERS,
    ENCRYPTED,
    RECOVERED_UNSEEN,
    NO_TRIGGER,
    /** An attempt alone, after which nobody did anything. */
    NEAR_MISS,
    /** All of the data is a client's: telling the client is enough. */
    ENTRUSTED_ALONE,
    ENTRUSTED,
    /** Whose data it is, is not known. */
    OWNER_UNKNOWN,
    /** None of it is a client's. */
    OWN_ALONE,
    /** A client of critical infrastructure may have to report. */
    SUPPLIER,
    NUMBERS_FEARED,
    NUMBERS_UNKNOWN,
    IN_SECTOR,
    SECTOR_UNKNOWN,
    IN_NO_SECTOR
  }

  public Duty {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("nothing is said without a reason");
    }
  }
}
