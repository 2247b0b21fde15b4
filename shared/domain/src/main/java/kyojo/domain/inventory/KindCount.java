package kyojo.domain.inventory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.jcstar.Verdict.Conclusion;

/**
 * How many devices of one kind a list had when it was saved.
 *
 * @param unlabelled of how many of them it was known that no label is in force
 */
public record KindCount(int devices, int unlabelled) {
  public KindCount {
    if (devices < 1 || unlabelled < 0 || unlabelled > devices) {
      throw new IllegalArgumentException("no count of devices");
    }
  }

  /**
   * The counts of a list by kind. A device without a kind is in none.
   *
   * @param now what is known of each device; nothing where no list of labels has been imported
   */
  static Map<String, KindCount> of(List<KeptDevice> devices, List<Optional<Conclusion>> now) {
    var counts = new HashMap<String, KindCount>();
    for (int i = 0; i < devices.size(); i++) {
      var one = new KindCount(1, now.get(i).filter(KindCount::isUnlabelled).isPresent() ? 1 : 0);
      devices.get(i).device().kind().ifPresent(kind -> counts.merge(kind, one, KindCount::plus));
    }
    return counts;
  }

  private KindCount plus(KindCount other) {
    return new KindCount(devices + other.devices, unlabelled + other.unlabelled);
  }

  /**
   * Whether it is known that no label is in force. Where several labels could be meant, one of them
   * may be; why a label is not in the last list is not known; and one of a low level is a label.
   */
  static boolean isUnlabelled(Conclusion conclusion) {
    return switch (conclusion) {
      case NOT_FOUND, NOT_A_LABEL, FOREIGN, MODEL_NOT_COVERED, EXPIRED, LAPSED, WITHDRAWN -> true;
      case VALID, EXPIRING, LEVEL_TOO_LOW, NOT_YET_VALID, NOT_IN_LAST_LIST, AMBIGUOUS -> false;
    };
  }
}
