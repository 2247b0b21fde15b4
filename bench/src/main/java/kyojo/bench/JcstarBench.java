package kyojo.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.Registry;
import kyojo.lookuplabel.LookUpLabelHandler;
import kyojo.persistence.jcstar.DynamoRegistryVersions;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.SampleLabels;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Looking up among 50,000 型番 in 3,000 labels, one request at a time, as a Lambda serves them. */
@SuppressWarnings("SystemOut") // The terminal is this program's user interface.
final class JcstarBench {
  private static final int WARM_UP = 400;
  private static final int TIMES = 1_000;
  private static final int CHECKS = 4;
  private static final int DEVICES = 10_000;
  private static final int MISSES = 100;
  private static final double MEGABYTE = 1024 * 1024;
  private static final Event SEARCH = Event.of("look-up-label/search.json");
  private static final Event CHECK = Event.of("look-up-label/check.json");

  private final LocalTables tables = LocalTables.fresh();
  private final List<Label> labels = ManyLabels.list();
  private final List<String> models =
      labels.stream().flatMap(label -> label.models().stream()).map(model -> model.text()).toList();
  private final Random random = new Random(2);

  private JcstarBench() {}

  static boolean run() {
    System.out.printf(
        Locale.ROOT, "%nJC-STAR, %,d 型番 in %,d labels%n", ManyLabels.MODELS, ManyLabels.LABELS);
    var bench = new JcstarBench();
    bench.load();
    var clocked = new Clocked(new LookUpLabelHandler(bench.tables.variables("LookUpLabel")));
    return bench.search(clocked) && bench.check(clocked);
  }

  private void load() {
    var versions =
        new DynamoRegistryVersions(
            tables.client(), tables.name("ReferenceTable"), Catalogue.JCSTAR_LABELS);
    versions.publish(versions.pointer(), labels, SampleLabels.origin());
    long before = usedBytes();
    var nanos = new long[10];
    Registry last = Registry.empty();
    for (int n = 0; n < nanos.length; n++) {
      long start = System.nanoTime();
      last = versions.read(1).orElseThrow();
      nanos[n] = System.nanoTime() - start;
      if (n == 0) {
        System.out.printf(
            Locale.ROOT, "read and indexed, first time      %.0f ms%n", nanos[0] / 1e6);
      }
    }
    System.out.printf(
        Locale.ROOT, "read and indexed                 %s%n", Latencies.of(nanos).text());
    long after = usedBytes();
    System.out.printf(
        Locale.ROOT,
        "heap of a registry               %.1f MB (%d labels)%n",
        (after - before) / MEGABYTE,
        last.labels().size());
  }

  private static long usedBytes() {
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private boolean search(Clocked clocked) {
    return Stream.of(
            time(clocked, "a 型番 to the letter", true, this::model),
            time(clocked, "its beginning", true, () -> model().substring(0, 5)),
            time(clocked, "a part of it", true, () -> model().substring(2)),
            time(clocked, "with one error", true, () -> wrong(longModel())),
            time(clocked, "maker and a part", true, () -> ofMaker(" ", text -> text.substring(2))),
            time(clocked, "maker and one error", true, () -> ofMaker(" ", this::wrong)),
            time(clocked, "maker and 型番 without a space", true, () -> ofMaker("", text -> text)),
            time(clocked, "a product's name", true, () -> "ねっとわーくカメラ"),
            time(clocked, "one letter", true, () -> "z"),
            time(clocked, "two letters and a figure", false, () -> "zw" + random.nextInt(10)),
            time(clocked, "six words", false, () -> "ルータ カク 電機 zwx be 1"),
            time(clocked, "nothing like it", false, () -> "qqqqq" + random.nextInt(100)),
            time(clocked, "all", true, () -> ""))
        .allMatch(isRight -> isRight);
  }

  private boolean time(Clocked clocked, String name, boolean isFound, Supplier<String> typed) {
    var lambda = new Lambda(clocked);
    var nanos = new long[TIMES];
    var cpuNanos = new long[TIMES];
    boolean isRight = true;
    for (int n = -WARM_UP; n < TIMES; n++) {
      Answer answer = lambda.call(SEARCH.withQuery("q", typed.get()).bytes());
      isRight &= answer.status() == 200 && (!isFound || answer.at("/total").asInt() > 0);
      if (n >= 0) {
        nanos[n] = clocked.nanos();
        cpuNanos[n] = clocked.cpuNanos();
      }
    }
    print(name, nanos, cpuNanos);
    return isRight;
  }

  private static void print(String name, long[] nanos, long[] cpuNanos) {
    Latencies cpu = Latencies.of(cpuNanos);
    System.out.printf(
        Locale.ROOT,
        "%-32s %s   of it working: p50 %.2f ms   p95 %.2f ms%n",
        name,
        Latencies.of(nanos).text(),
        cpu.percentile(0.5),
        cpu.percentile(0.95));
  }

  private boolean check(Clocked clocked) {
    return checked(clocked, "10,000 devices, 100 misses", MISSES)
        && checked(clocked, "10,000 devices, all misses", DEVICES);
  }

  private boolean checked(Clocked clocked, String name, int misses) {
    Event event = CHECK.withBody(devices(misses, this::longModel, JcstarBench::wrongAnyhow));
    var lambda = new Lambda(clocked);
    var nanos = new long[CHECKS];
    var cpuNanos = new long[CHECKS];
    boolean isRight = true;
    for (int n = -CHECKS; n < CHECKS; n++) {
      Answer answer = lambda.call(event.bytes());
      var verdicts = answer.at("/verdicts");
      isRight &= verdicts.size() == DEVICES && verdicts.get(0).has("candidates");
      if (n >= 0) {
        nanos[n] = clocked.nanos();
        cpuNanos[n] = clocked.cpuNanos();
      }
    }
    print(name, nanos, cpuNanos);
    return isRight;
  }

  private static ObjectNode devices(
      int misses, Supplier<String> model, UnaryOperator<String> wrong) {
    ObjectNode body = CHECK.bodyJson();
    ArrayNode devices = body.putArray("devices");
    IntStream.range(0, DEVICES)
        .forEach(n -> {
          String text = model.get();
          devices.addObject().put("model", n < misses ? wrong.apply(text) : text);
        });
    return body;
  }

  private String model() {
    return models.get(random.nextInt(models.size()));
  }

  private String longModel() {
    String model = model();
    return model.length() > 7 ? model : longModel();
  }

  /** A maker, and one of its 型番 changed. */
  private String ofMaker(String between, UnaryOperator<String> change) {
    Label label = labels.get(random.nextInt(labels.size()));
    String maker = label.supplier().replace("株式会社", "");
    String model = label.models().get(random.nextInt(label.models().size())).text();
    return model.length() > 7 ? maker + between + change.apply(model) : ofMaker(between, change);
  }

  /** One character of the middle is another. */
  private String wrong(String text) {
    int at = 2 + random.nextInt(text.length() - 3);
    return text.substring(0, at) + "Q" + text.substring(at + 1);
  }

  private static String wrongAnyhow(String text) {
    return text.substring(0, 3) + "Q" + text.substring(4);
  }
}
