package kyojo.domain.incident;

import java.util.Set;
import kyojo.domain.incident.LeakDuty.Reason;
import kyojo.domain.incident.LeakDuty.State;

/**
 * Whether an incident with マイナンバー has to be reported by its own rule set: 番号法, article 29-4. More
 * than 100 people, an unlawful purpose, or a view open to anybody is enough; the days are counted
 * as for other personal data.
 *
 * @param reasons why it is not required now; empty otherwise
 */
public record NumberDuty(State state, Set<Reason> reasons) {
  public NumberDuty {
    reasons = Set.copyOf(reasons);
    if ((state == State.NOT_NOW) == reasons.isEmpty()) {
      throw new IllegalArgumentException("a reason is given where nothing is required, only there");
    }
  }

  /** Judges, as {@link LeakDuty#of} does. */
  public static NumberDuty of(PersonalData data, Known unlawful) {
    if (data.numbers() == Known.NO) {
      return new NumberDuty(State.NOT_NOW, Set.of(Reason.NO_NUMBERS));
    }
    Set<Reason> exempt = LeakDuty.exemptions(data);
    if (!exempt.isEmpty()) {
      return new NumberDuty(State.NOT_NOW, exempt);
    }
    Known any = unlawful.or(data.isPublic()).or(data.people().isMoreThan100());
    return switch (data.involved().and(data.numbers()).and(any)) {
      case YES, SUSPECTED -> new NumberDuty(State.REQUIRED, Set.of());
      case UNKNOWN -> new NumberDuty(State.POSSIBLE, Set.of());
      case NO -> new NumberDuty(State.NOT_NOW, Set.of(Reason.NO_TRIGGER));
    };
  }
}
