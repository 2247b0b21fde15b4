package kyojo.domain.incident;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether a leak, loss or damage of personal data has to be reported to 個人情報保護委員会 and told to the
 * people: 個人情報の保護に関する法律, article 26, and its 施行規則, articles 7 to 10.
 *
 * <p>It never says that nothing has to be reported: {@link State#NOT_NOW} holds for the answers of
 * the moment, has a reason, and is asked again with every new answer.
 *
 * @param triggers each kind of article 7, and whether it is there
 * @param reasons why it is not required now; empty otherwise
 */
public record LeakDuty(State state, Map<Trigger, Known> triggers, Set<Reason> reasons) {
  /** What is said of a duty. */
  public enum State {
    /** 必要. */
    REQUIRED,
    /** 可能性あり: plan as if it were required until the answers are known. */
    POSSIBLE,
    /** 現時点では不要. */
    NOT_NOW
  }

  /** The kinds of 施行規則 article 7; any one is enough, for one person already but the last. */
  public enum Trigger {
    /** 要配慮個人情報. */
    SENSITIVE,
    /** 財産的被害のおそれ. */
    COSTLY,
    /** 不正の目的のおそれ. */
    UNLAWFUL,
    /** More than 1,000 people. */
    MANY
  }

  /** Why nothing has to be reported now. */
  public enum Reason {
    NO_PERSONAL_DATA,
    /** There are no マイナンバー. */
    NO_NUMBERS,
    /** 高度な暗号化その他の措置, the key being safe. */
    ENCRYPTED,
    /** All recovered before a third party could see it, and nothing lost or damaged. */
    RECOVERED_UNSEEN,
    /** None of the four kinds. */
    NO_TRIGGER,
    /** Somebody tried, and nothing was opened, answered or touched. */
    NEAR_MISS
  }

  /** Of an attempt alone, after which nobody did anything. */
  static final LeakDuty OF_NEAR_MISS =
      new LeakDuty(State.NOT_NOW, Map.of(), Set.of(Reason.NEAR_MISS));

  public LeakDuty {
    triggers = Map.copyOf(triggers);
    reasons = Set.copyOf(reasons);
    if ((state == State.NOT_NOW) == reasons.isEmpty()) {
      throw new IllegalArgumentException("a reason is given where nothing is required, only there");
    }
  }

  /**
   * Judges.
   *
   * @param unlawful whether somebody with an unlawful purpose may be behind it
   */
  public static LeakDuty of(PersonalData data, Known unlawful) {
    Map<Trigger, Known> triggers = triggers(data, unlawful);
    Set<Reason> exempt = exemptions(data);
    if (!exempt.isEmpty()) {
      return new LeakDuty(State.NOT_NOW, triggers, exempt);
    }
    Known any = triggers.values().stream().reduce(Known.NO, Known::or);
    return switch (any) {
      case YES, SUSPECTED -> new LeakDuty(State.REQUIRED, triggers, Set.of());
      case UNKNOWN -> new LeakDuty(State.POSSIBLE, triggers, Set.of());
      case NO -> new LeakDuty(State.NOT_NOW, triggers, Set.of(Reason.NO_TRIGGER));
    };
  }

  /**
   * Days until the 確報, the day on which it became known being the first: 60 where an unlawful
   * purpose is feared, 30 otherwise and while that is unknown.
   */
  public int finalReportDays() {
    return triggers.getOrDefault(Trigger.UNLAWFUL, Known.NO).isFeared() ? 60 : 30;
  }

  /** Whether the data is encrypted, or came back before anybody saw it. */
  boolean isFreed() {
    return reasons.contains(Reason.ENCRYPTED) || reasons.contains(Reason.RECOVERED_UNSEEN);
  }

  private static Map<Trigger, Known> triggers(PersonalData data, Known unlawful) {
    var triggers = new EnumMap<Trigger, Known>(Trigger.class);
    triggers.put(Trigger.SENSITIVE, data.involved().and(data.sensitive()));
    triggers.put(Trigger.COSTLY, data.involved().and(data.costly()));
    triggers.put(Trigger.UNLAWFUL, data.involved().and(unlawful));
    triggers.put(Trigger.MANY, data.involved().and(data.people().isMoreThan1000()));
    return triggers;
  }

  /** What frees from reporting, whatever kind of data it is. */
  static Set<Reason> exemptions(PersonalData data) {
    var reasons = EnumSet.noneOf(Reason.class);
    if (data.involved() == Known.NO) {
      reasons.add(Reason.NO_PERSONAL_DATA);
    }
    if (data.encrypted() == Known.YES) {
      reasons.add(Reason.ENCRYPTED);
    }
    // What is lost or damaged stays so, whoever saw it.
    if (data.recoveredUnseen() == Known.YES && data.lost() == Known.NO) {
      reasons.add(Reason.RECOVERED_UNSEEN);
    }
    return reasons;
  }
}
