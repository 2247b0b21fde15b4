package kyojo.local.rotation;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import kyojo.domain.Limits;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.community.CommunitySettings.State;
import kyojo.domain.community.CommunityStore;
import kyojo.domain.community.NoKeys;
import kyojo.domain.community.TenantKeys;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.rotation.RotateKeys;
import kyojo.domain.rotation.RotateKeys.Position;

/**
 * Gives tenants new keys and encrypts under them what lies there: all keys first; when no process
 * writes with an old one any more, rosters and closings; when nobody remembers one of those as it
 * was, everything, until nothing is found under an old key. Broken off and begun again, it does no
 * harm.
 */
public final class KeyRotation {
  /**
   * Longer than any process remembers a key (60 s) or a roster (30 s), a request of half a minute
   * included.
   */
  private static final Duration SETTLE =
      Duration.ofSeconds(Limits.KEYS_REMEMBERED_SECONDS).plusSeconds(30);

  /** The index follows the table within a second. */
  private static final Duration INDEX_FOLLOWS = Duration.ofSeconds(2);

  /** One that encrypts, one that finds nothing left; more only where others store meanwhile. */
  private static final int PASSES_MAX = 5;

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
   * Does it and says so. A community that is closed meanwhile is left out.
   *
   * @return whether everything opened, and nothing was found under an old key at the end
   * @throws IllegalArgumentException where there is no such tenant
   */
  public boolean run(Order order, PrintStream out) {
    List<CommunityId> tenants = tenants(order);
    if (!order.isOnlyRecords()) {
      tenants = each(tenants, out, tenant -> newKey(tenant, out));
      out.println("Waiting until no process writes with an old key …");
      pause.last(SETTLE);
    }
    tenants = each(tenants, out, rotate::resealSources);
    out.println("Waiting until no process remembers a name under an old key …");
    pause.last(SETTLE);
    var unfinished = new ArrayList<CommunityId>();
    each(
        tenants,
        out,
        tenant -> {
          if (!reseal(tenant, out)) {
            unfinished.add(tenant);
          }
        });
    out.println(
        unfinished.isEmpty()
            ? "Done. Nothing is left under an old key; old keys stay, and open what is in backups."
            : "Done, but not everything is under the new key: somebody has to look.");
    return unfinished.isEmpty();
  }

  /** Those of the tenants that still have a key afterwards. */
  private static List<CommunityId> each(
      List<CommunityId> tenants, PrintStream out, Consumer<CommunityId> act) {
    var left = new ArrayList<CommunityId>();
    for (CommunityId tenant : tenants) {
      try {
        act.accept(tenant);
        left.add(tenant);
      } catch (NoKeys _) {
        out.println("Left out: " + tenant.value() + ", it was closed and has no key any more.");
      }
    }
    return left;
  }

  private void newKey(CommunityId tenant, PrintStream out) {
    if (!isOpen(tenant)) {
      // Its key may be destroyed by now, and must not come back.
      throw new NoKeys();
    }
    // A tenant of before there were keys has none; it gets them, and what lies there too.
    keys.create(tenant);
    rotate.rotate(tenant);
    out.println("New key: " + tenant.value());
  }

  private boolean isOpen(CommunityId tenant) {
    return tenant.equals(CommunityId.IPA)
        || communities.find(tenant).filter(settings -> settings.state() == State.OPEN).isPresent();
  }

  /** Whether a pass found nothing under an old key, and everything opened. */
  private boolean reseal(CommunityId tenant, PrintStream out) {
    int resealed = 0;
    RotateKeys.Step pass = pass(tenant);
    for (int passes = 1; pass.old() > 0 && passes < PASSES_MAX; passes++) {
      resealed += pass.old();
      pause.last(INDEX_FOLLOWS);
      pass = pass(tenant);
    }
    out.printf(
        Locale.ROOT,
        "Encrypted anew: %s, %,d records%s%s%n",
        tenant.value(),
        resealed,
        count("; %,d do not open", pass.unreadable()),
        count("; %,d were found under an old key all the same", pass.old()));
    return pass.old() == 0 && pass.unreadable() == 0;
  }

  private static String count(String words, int number) {
    return number == 0 ? "" : String.format(Locale.ROOT, words, number);
  }

  /** Once over everything of the tenant. */
  private RotateKeys.Step pass(CommunityId tenant) {
    int old = 0;
    int unreadable = 0;
    Optional<Position> position = Optional.of(rotate.beginning());
    while (position.isPresent()) {
      RotateKeys.Step step = rotate.reseal(tenant, position.get());
      old += step.old();
      unreadable += step.unreadable();
      position = step.next();
    }
    return new RotateKeys.Step(old, unreadable, Optional.empty());
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
