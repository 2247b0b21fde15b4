package kyojo.domain.inventory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kyojo.domain.desk.Confirmations;
import kyojo.domain.desk.Desk;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.inventory.InventoryIndex.Counted;
import kyojo.domain.jcstar.DeviceKind;
import kyojo.domain.jcstar.JcstarScheme;

/**
 * Tells a community's staff which kinds of device are unlabelled in its region, in groups of firms.
 * Thread-safe.
 */
public final class ReadDeviceKinds {
  private final Desk desk;
  private final InventoryIndex index;
  private final Confirmations confirmations;
  private final KindFigureStore store;
  private final Set<String> kinds;
  private final InstantSource clock;

  public ReadDeviceKinds(
      Desk desk,
      InventoryIndex index,
      Confirmations confirmations,
      KindFigureStore store,
      JcstarScheme scheme,
      InstantSource clock) {
    this.desk = desk;
    this.index = index;
    this.confirmations = confirmations;
    this.store = store;
    this.kinds =
        scheme.deviceKinds().stream()
            .filter(DeviceKind::inScope)
            .map(DeviceKind::id)
            .collect(Collectors.toSet());
    this.clock = clock;
  }

  /**
   * What is shown.
   *
   * @param hidden of how many kinds that can carry a label nothing is told: too few firms, all of
   *     them, or none
   */
  public record Shown(KindFigures figures, int hidden) {}

  /** The figures in force; nothing where the caller does not work at this desk. */
  public Optional<Shown> read(Desk.Caller caller) {
    return desk.clerk(caller)
        .map(clerk -> figures(clerk.community()))
        .map(figures -> new Shown(figures, kinds.size() - figures.shown().size()));
  }

  private KindFigures figures(CommunityId community) {
    KindFigures last = store.find(community).orElseGet(KindFigures::none);
    Instant now = clock.instant();
    if (!last.isDue(now)) {
      return last;
    }
    KindFigures next = last.next(lists(community, now), kinds, now);
    // Of several looks at once the first counts, so that there are no two releases of a week.
    return store.replace(community, next) ? next : store.find(community).orElse(last);
  }

  private List<Counted> lists(CommunityId community, Instant now) {
    var lists = new ArrayList<>(index.known(community, now));
    List<Counted> open = index.open(community, now);
    var known = confirmations.find(community, open.stream().map(Counted::firm).toList());
    open.stream().filter(list -> known.containsKey(list.firm())).forEach(lists::add);
    return lists;
  }
}
