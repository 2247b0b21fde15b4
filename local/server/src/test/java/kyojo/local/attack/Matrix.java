package kyojo.local.attack;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Sends the attacks on a route, and says what went through. One thread at a time. */
public final class Matrix {
  private final Api api;
  private final Ground ground;
  private final Imports imports;
  private final Map<Home, Fixture> fixtures = new ConcurrentHashMap<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final Queue<String> findings = new ConcurrentLinkedQueue<>();
  private int mixed;
  private String closedFor = "";
  private Map<Kind, String> lists = Map.of();

  /** What is stored, where nothing has been sent since. */
  private @Nullable Dump known;

  public Matrix(Api api, Ground ground) {
    this.api = api;
    this.ground = ground;
    this.imports = new Imports(api);
    this.lists = imports.fresh();
    Home.ALL.forEach(home -> plant(home, ""));
    fixtures.put(Home.IPAS, Fixture.plant(api, Home.IPAS).with(lists));
  }

  /** How many requests were sent. */
  public int requests() {
    return requests.get();
  }

  /** How many of them had something of two tenants, or an id that nobody has. */
  public int mixed() {
    return mixed;
  }

  public Fixture fixture(Home home) {
    return Objects.requireNonNull(fixtures.get(home), home.toString());
  }

  public List<String> neverLogged() {
    return fixtures.values().stream().flatMap(fixture -> fixture.neverLogged().stream()).toList();
  }

  /** Leaves something of every kind with the community, so that the route has to work. */
  public Fixture plant(Home home, String route) {
    known = null;
    ground.close(home, route);
    Fixture fixture = Fixture.plant(api, home).with(lists);
    fixtures.put(home, fixture);
    return fixture;
  }

  /** What is wrong with the answer to a request that everybody has the right to. */
  public List<String> rightly(AttackedRoute route, Home home) {
    known = null;
    if (route.isOfLists()) {
      lists = imports.fresh();
      fixtures.replaceAll((whose, fixture) -> fixture.with(lists));
    }
    Fixture own = fixture(home);
    if (route.isClosing()) {
      ground.close(home, route.key());
    }
    var caller = Caller.entitled(route.audience(), home);
    var answer = api.send(Attack.rightly(route, own), caller.person());
    if (!route.method().equals("GET")) {
      plant(home, "");
    }
    boolean isSeen = caller.isIpas() && answer.body().contains(Fixture.marker(home));
    return answer.statusCode() / 100 == 2 && !isSeen
        ? List.of()
        : List.of(route.key() + ": " + answer.statusCode() + " " + answer.body());
  }

  /** What went through of all that a community's callers can send by the route to others. */
  public List<String> attack(AttackedRoute route, Home home) {
    findings.clear();
    prepare(route);
    var before = Objects.requireNonNullElseGet(known, ground::dump).without(home.id());
    for (Caller caller : Caller.of(route, home)) {
      Attack.withoutRight(route, caller, fixture(home))
          .forEach(attack -> send(attack, fixture(home)));
      home.others().forEach(other -> attack(route, caller, home, other));
    }
    known = ground.dump();
    compare(before, known.without(home.id()));
    return List.copyOf(findings);
  }

  private void attack(AttackedRoute route, Caller caller, Home home, Home other) {
    Fixture victim = fixture(other);
    var all = new ArrayList<>(Attack.of(route, caller, fixture(home), victim));
    all.addAll(Misspelled.of(route, caller, fixture(home), victim));
    mixed += all.size();
    boolean isRead = route.method().equals("GET");
    if (isRead && caller.isOf(route.audience())) {
      // One's own list, too, has nothing of another's.
      var own = Attack.rightly(route, fixture(home));
      all.add(new Attack("own", caller, own, Attack.Refusal.HARMLESS));
    }
    // What changes nothing may be sent in any order.
    all.parallelStream()
        .filter(attack -> attack.isRefused() || isRead)
        .forEach(attack -> send(attack, victim));
    boolean isChanged = false;
    for (Attack attack : all) {
      if (!attack.isRefused() && !isRead) {
        isChanged |= send(attack, victim).statusCode() < 300;
      }
    }
    if (isChanged) {
      plant(home, route.isClosing() ? route.key() : "");
    }
  }

  /** Every community's closing has to be where the route could move it. */
  private void prepare(AttackedRoute route) {
    String wanted = route.isClosing() ? route.key() : "";
    if (!wanted.equals(closedFor)) {
      Home.ALL.forEach(home -> ground.close(home, wanted));
      closedFor = wanted;
      known = null;
    }
  }

  private HttpResponse<String> send(Attack attack, Fixture victim) {
    requests.incrementAndGet();
    var answer = api.send(attack.call(), attack.caller().person());
    String shown = answer.body() + answer.headers().map();
    boolean isShown = victim.neverShown(attack.call()).stream().anyMatch(shown::contains);
    if (isShown || !attack.allows(answer.statusCode())) {
      findings.add(
          attack.name()
              + " by "
              + attack.caller().name()
              + ": "
              + attack.call().text()
              + " → "
              + answer.statusCode()
              + " "
              + answer.body());
    }
    return answer;
  }

  private void compare(
      Map<String, Map<String, AttributeValue>> before,
      Map<String, Map<String, AttributeValue>> after) {
    Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
        .forEach(key -> findings.add("stored: " + key + " is " + after.get(key)));
  }
}
