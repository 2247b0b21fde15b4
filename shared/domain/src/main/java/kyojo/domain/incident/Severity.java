package kyojo.domain.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kyojo.domain.incident.LeakDuty.State;
import kyojo.domain.incident.LeakDuty.Trigger;

/**
 * How grave an incident is, 0 to 4: the worst axis wins, what is not known raises, and only a
 * person lowers it. After 深刻度評価基準 (2018), which takes the worst axis, too.
 *
 * @param reasons what makes it so: each axis that reaches the level, the base included
 */
public record Severity(int level, List<Reason> reasons) {
  /** 緊急. */
  public static final int MAX = 4;

  /** Of these not knowing is worse: they are seldom as small as they look. */
  private static final Set<IncidentType> DEEP =
      Set.of(
          IncidentType.RANSOMWARE,
          IncidentType.INTRUSION,
          IncidentType.TARGETED_ATTACK,
          IncidentType.INSIDER);

  /** What is looked at. */
  public enum Axis {
    /** The type of incident, whatever else is said. */
    TYPE,
    BUSINESS,
    DATA,
    SPREAD,
    MONEY,
    /** Whether it goes on. */
    CONTINUATION
  }

  /**
   * A level of an axis.
   *
   * @param isAssumed whether it is so because the answer is not known
   */
  public record Reason(Axis axis, int level, boolean isAssumed) {}

  public Severity {
    reasons = List.copyOf(reasons);
    if (level < 0 || level > MAX) {
      throw new IllegalArgumentException("no such level");
    }
  }

  /** Judges. A near miss, and nothing else, can be 0. */
  public static Severity of(Statement said, Classification classification, LeakDuty duty) {
    boolean deep = DEEP.stream().anyMatch(classification::is);
    var reasons = new ArrayList<Reason>();
    reasons.add(certain(Axis.TYPE, base(said, classification, duty)));
    if (classification.primary() != IncidentType.ATTEMPT) {
      reasons.add(business(said));
      reasons.add(data(said.personalData(), duty, deep));
      reasons.add(spread(said.spread(), deep));
      reasons.add(money(said.money()));
    }
    reasons.add(continuation(said, reasons));
    int level = reasons.stream().mapToInt(Reason::level).max().orElseThrow();
    return new Severity(
        level,
        reasons.stream()
            .filter(reason -> reason.level() == level)
            .sorted(Comparator.comparing(Reason::isAssumed))
            .toList());
  }

  private static int base(Statement said, Classification classification, LeakDuty duty) {
    int worst = 0;
    for (IncidentType type : IncidentType.values()) {
      if (classification.is(type)) {
        worst = Math.max(worst, base(type, said, duty));
      }
    }
    return worst;
  }

  private static int base(IncidentType type, Statement said, LeakDuty duty) {
    boolean paid =
        said.money() == Statement.Money.PAID
            || said.money() == Statement.Money.TRANSFERRED_JUST_NOW;
    boolean raised =
        switch (type) {
          case BUSINESS_EMAIL_COMPROMISE -> paid;
          case SUPPORT_SCAM -> paid || said.remote().isFeared();
          case INTRUSION -> said.administrator().isFeared();
          case DEFACEMENT -> said.takesCards().isFeared();
          default -> false;
        };
    if (raised) {
      return 3;
    }
    // What is encrypted or came back unseen has done little harm.
    boolean mild = type == IncidentType.LOSS || type == IncidentType.LEAK_BY_MISTAKE;
    return mild && duty.isFreed() ? 1 : type.baseSeverity();
  }

  private static Reason business(Statement said) {
    return switch (said.business()) {
      case NORMAL -> certain(Axis.BUSINESS, 1);
      case SLOWED, PART_STOPPED -> certain(Axis.BUSINESS, 2);
      case CORE_STOPPED -> certain(Axis.BUSINESS, 3);
      case CORE_STOPPED_NO_BACKUP, VITAL_STOPPED -> certain(Axis.BUSINESS, MAX);
      case UNKNOWN -> assumed(Axis.BUSINESS, 2);
    };
  }

  private static Reason data(PersonalData data, LeakDuty duty, boolean deep) {
    if (duty.state() == State.NOT_NOW) {
      return certain(Axis.DATA, 1);
    }
    if (duty.state() == State.POSSIBLE) {
      return assumed(Axis.DATA, deep ? 3 : 2);
    }
    boolean outflow =
        data.involved() == Known.YES
            && data.isPublic() == Known.YES
            && (isCertain(duty, Trigger.COSTLY)
                || isCertain(duty, Trigger.SENSITIVE)
                || isCertain(duty, Trigger.MANY));
    return certain(Axis.DATA, outflow ? MAX : 3);
  }

  private static boolean isCertain(LeakDuty duty, Trigger trigger) {
    return duty.triggers().get(trigger) == Known.YES;
  }

  private static Reason spread(Statement.Spread spread, boolean deep) {
    return switch (spread) {
      case ONE -> certain(Axis.SPREAD, 1);
      case SEVERAL -> certain(Axis.SPREAD, 2);
      case SERVER_OR_PARTNERS -> certain(Axis.SPREAD, 3);
      case SPREADING -> certain(Axis.SPREAD, MAX);
      case UNKNOWN -> assumed(Axis.SPREAD, deep ? 3 : 2);
    };
  }

  private static Reason money(Statement.Money money) {
    return switch (money) {
      case NONE -> certain(Axis.MONEY, 1);
      case DEMANDED -> certain(Axis.MONEY, 2);
      case PAID -> certain(Axis.MONEY, 3);
      case TRANSFERRED_JUST_NOW -> certain(Axis.MONEY, MAX);
      case UNKNOWN -> assumed(Axis.MONEY, 1);
    };
  }

  /** What is grave and goes on is an emergency, and so is a stranger at the controls now. */
  private static Reason continuation(Statement said, List<Reason> others) {
    boolean live = said.remote() == Known.YES && said.ongoing() == Known.YES;
    boolean graveAndGoesOn =
        said.ongoing() == Known.YES && others.stream().anyMatch(reason -> reason.level() >= 3);
    return certain(Axis.CONTINUATION, live || graveAndGoesOn ? MAX : 0);
  }

  private static Reason certain(Axis axis, int level) {
    return new Reason(axis, level, false);
  }

  private static Reason assumed(Axis axis, int level) {
    return new Reason(axis, level, true);
  }
}
