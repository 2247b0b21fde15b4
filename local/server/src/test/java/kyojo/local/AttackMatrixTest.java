package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kyojo.local.attack.Api;
import kyojo.local.attack.Attack;
import kyojo.local.attack.AttackedRoute;
import kyojo.local.attack.Caller;
import kyojo.local.attack.Fixture;
import kyojo.local.attack.Ground;
import kyojo.local.attack.Home;
import kyojo.stack.Audience;
import kyojo.stack.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every route × everybody × every place where an id can stand × every other community: refused, not
 * a byte of the other's shown or logged, and nothing of it changed.
 */
class AttackMatrixTest {
  static final List<AttackedRoute> ROUTES = AttackedRoute.all();

  private static final Ground GROUND = new Ground();
  private static final Map<Home, Fixture> FIXTURES = new HashMap<>();
  private static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();
  private static final PrintStream OUT = System.out;

  private static Machine machine;
  private static Api api;
  private static final AtomicInteger ATTACKS = new AtomicInteger();
  private static final AtomicInteger MIXED = new AtomicInteger();
  private static long begin;

  @BeforeAll
  static void startMachine() {
    begin = System.nanoTime();
    System.setOut(new PrintStream(LOG, true, StandardCharsets.UTF_8));
    var settings = new Settings(Optional.empty(), 0, Optional.empty(), 1_000_000);
    machine = Machine.start(settings, Workspace.find(), GROUND);
    api = new Api(machine.address());
    Home.ALL.forEach(AttackMatrixTest::plant);
  }

  @AfterAll
  static void stopMachine() {
    machine.close();
    System.setOut(OUT);
    long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    System.out.printf(
        "attack matrix: %d requests on %d routes, %d of them mixing tenants, in %d s%n",
        ATTACKS.get(), ROUTES.size(), MIXED.get(), seconds);
    assertThat(MIXED.get()).as("attacks").isPositive();
    assertThat(seconds).as("seconds").isLessThan(120);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ROUTES")
  void theRouteWorksForWhoeverHasTheRight(AttackedRoute route) {
    Home home = Home.ALL.getFirst();
    Fixture own = plant(home);
    var answer =
        api.send(Attack.rightly(route, own), Caller.entitled(route.audience(), home).person());

    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    if (route.audience() == Audience.IPA) {
      assertThat(answer.body()).doesNotContain(Fixture.marker(home));
    }
    plant(home);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ROUTES")
  void theRouteOpensNothingOfAnotherTenant(AttackedRoute route) {
    int before = ATTACKS.get();
    for (Home home : Home.ALL) {
      var stored = GROUND.dump().without(home.id());
      for (Caller caller : Caller.of(route, home)) {
        attack(route, home, caller);
      }
      assertThat(GROUND.dump().without(home.id())).as("stored").isEqualTo(stored);
    }
    assertThat(LOG.toString(StandardCharsets.UTF_8)).doesNotContain(neverLogged());
    LOG.reset();
    assertThat(ATTACKS.get() > before || route.telling().isEmpty()).as("was attacked").isTrue();
  }

  private static void attack(AttackedRoute route, Home home, Caller caller) {
    Fixture own = fixture(home);
    Attack.withoutRight(route, caller, own).forEach(attack -> send(attack, own));
    for (Home other : Home.ALL) {
      if (!other.equals(home)) {
        Fixture victim = fixture(other);
        var all = Attack.of(route, caller, fixture(home), victim);
        MIXED.addAndGet(all.size());
        // What has to be refused changes nothing, so it may be sent in any order.
        all.parallelStream().filter(Attack::isRefused).forEach(attack -> send(attack, victim));
        boolean changed = false;
        for (Attack attack : all) {
          if (!attack.isRefused()) {
            changed |= send(attack, victim).statusCode() < 300 && !route.method().equals("GET");
          }
        }
        if (changed) {
          plant(home);
        }
      }
    }
  }

  private static HttpResponse<String> send(Attack attack, Fixture victim) {
    ATTACKS.incrementAndGet();
    var answer = api.send(attack.call(), attack.caller().person());
    String told = attack.name() + " by " + attack.caller().name() + ": " + attack.call().text();
    assertThat(attack.allows(answer.statusCode()))
        .as(told + " → " + answer.statusCode() + " " + answer.body())
        .isTrue();
    assertThat(answer.body() + answer.headers().map())
        .as(told)
        .doesNotContain(victim.neverShown(attack.call()));
    return answer;
  }

  private static Fixture fixture(Home home) {
    return Objects.requireNonNull(FIXTURES.get(home), home.toString());
  }

  private static Fixture plant(Home home) {
    Fixture fixture = Fixture.plant(api, home);
    FIXTURES.put(home, fixture);
    return fixture;
  }

  private static List<String> neverLogged() {
    return FIXTURES.values().stream().flatMap(fixture -> fixture.neverLogged().stream()).toList();
  }
}
