package kyojo.local.rotation;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.community.CommunitySettings.State;
import kyojo.domain.community.CommunityStore;
import kyojo.domain.community.TenantKeys;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.rotation.RotateKeys;
import kyojo.domain.rotation.RotateKeys.Position;

/**
 * Gives tenants new keys and encrypts under them what lies there: all keys first, then, when no
 * process writes with an old one any more, the records. Broken off and begun again, it does no
 * harm.
 */
public final class KeyRotation {
  /** Longer than any process remembers a key, a request of half a minute included. */
  private static final Duration SETTLE =
      Duration.ofSeconds(Limits.KEYS_REMEMBERED_SECONDS).plusSeconds(30);

  private final CommunityStore communities;
  private final TenantKeys keys;
  private final RotateKeys rotate;
  private final Pause pause;

  /** Lets time pass. */
  @FunctionalInterface
  public interface Pause {
    void last(Duration time);
  }

  /**
   * @param pause until other processes have read the new keys; nothing where there are none
   */
  public KeyRotation(CommunityStore communities, TenantKeys keys, RotateKeys rotate, Pause pause) {
    this.communities = communities;
    this.keys = keys;
    this.rotate = rotate;
    this.pause = pause;
  }

  /**
   * What is wanted.
   *
   * @param tenant the only one; without it, IPA and every community that is open
   * @param isOnlyRecords whether the keys are new already, and the records alone are left
   */
  public record Order(Optional<CommunityId> tenant, boolean isOnlyRecords) {}

  /**
   * Does it and says so.
   *
   * @return whether everything opened
   * @throws IllegalArgumentException where there is no such tenant
   */
  public boolean run(Order order, PrintStream out) {
    List<CommunityId> tenants = tenants(order);
    if (!order.isOnlyRecords()) {
      for (CommunityId tenant : tenants) {
        // A tenant of before there were keys has none; it gets them, and what lies there too.
        keys.create(tenant);
        rotate.rotate(tenant);
        out.println("New key: " + tenant.value());
      }
      out.println("Waiting until no process writes with an old key …");
      pause.last(SETTLE);
    }
    int unreadable = 0;
    for (CommunityId tenant : tenants) {
      unreadable += reseal(tenant, out);
    }
    out.println(
        unreadable == 0
            ? "Done. Old keys stay, and open what is in backups."
            : "Done, but some records do not open, and stay as they are: somebody has to look.");
    return unreadable == 0;
  }

  private int reseal(CommunityId tenant, PrintStream out) {
    int resealed = 0;
    int unreadable = 0;
    Optional<Position> position = Optional.of(rotate.beginning());
    while (position.isPresent()) {
      RotateKeys.Step step = rotate.reseal(tenant, position.get());
      resealed += step.resealed();
      unreadable += step.unreadable();
      position = step.next();
    }
    out.printf(
        Locale.ROOT,
        "Encrypted anew: %s, %,d records%s%n",
        tenant.value(),
        resealed,
        unreadable == 0 ? "" : String.format(Locale.ROOT, "; %,d do not open", unreadable));
    return unreadable;
  }

  /** One that is being closed keeps its key, which may be destroyed already, until it is gone. */
  private List<CommunityId> tenants(Order order) {
    var all = new ArrayList<>(List.of(CommunityId.IPA));
    communities.all().stream()
        .filter(settings -> settings.state() == State.OPEN)
        .map(CommunitySettings::community)
        .forEach(community -> all.add(community.id()));
    order
        .tenant()
        .filter(tenant -> !all.contains(tenant))
        .ifPresent(tenant -> {
          throw new IllegalArgumentException(
              "No open community has the id " + tenant.value() + ".");
        });
    return order.tenant().map(List::of).orElse(List.copyOf(all));
  }
}
