package kyojo.local.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import kyojo.local.function.Invoker;
import kyojo.stack.FunctionResource;
import kyojo.stack.StreamMapping;
import kyojo.stack.Template;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * What template.yaml says that calls functions by itself, running until it is closed: each mapping
 * of a stream and each schedule in a thread of its own. Thread-safe.
 */
public final class Triggers implements AutoCloseable {
  /** Longer than a function may take: whoever was called answers, or was interrupted. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final List<Thread> threads;
  private final List<Beats> schedules;

  private Triggers(List<Thread> threads, List<Beats> schedules) {
    this.threads = threads;
    this.schedules = schedules;
  }

  /**
   * Where triggers find what they need.
   *
   * @param tables actual table names by logical id
   * @param folder for what outlives the process; without one, nothing does
   */
  public record Surroundings(
      DynamoDbClient database,
      DynamoDbStreamsClient streams,
      Map<String, String> tables,
      String region,
      Optional<Path> folder,
      InstantSource clock) {}

  /**
   * Begins to call functions.
   *
   * @param invokers of each function
   */
  public static Triggers start(
      Template template, Function<FunctionResource, Invoker> invokers, Surroundings here) {
    var threads = new ArrayList<Thread>();
    var schedules = new ArrayList<Beats>();
    for (var function : template.functions()) {
      for (var mapping : function.streams()) {
        var pump = pump(mapping, invokers.apply(function), here);
        threads.add(thread("stream " + function.id() + "." + mapping.id(), pump));
      }
      for (var schedule : function.schedules()) {
        var beats = new Beats(schedule, invokers.apply(function), here.clock());
        schedules.add(beats);
        threads.add(thread("schedule " + beats.name(), beats));
      }
    }
    threads.forEach(Thread::start);
    return new Triggers(threads, List.copyOf(schedules));
  }

  /** What calls functions by the clock. */
  public List<Beats> schedules() {
    return schedules;
  }

  /** Ends the calls; what was not handled is called again at the next start. */
  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (var thread : threads) {
      try {
        thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static StreamPump pump(StreamMapping mapping, Invoker function, Surroundings here) {
    String table = here.tables().getOrDefault(mapping.table(), mapping.table());
    String arn = here.database().describeTable(t -> t.tableName(table)).table().latestStreamArn();
    var progress =
        here.folder()
            .map(folder -> Progress.in(folder.resolve(function.id() + "." + mapping.id())))
            .orElseGet(Progress::inMemory);
    var delivery =
        new Delivery(
            mapping,
            function,
            here.region(),
            arn,
            new GivenUp(here.folder(), here.clock()),
            here.clock());
    return new StreamPump(mapping, new TableStream(here.streams(), arn), progress, delivery);
  }

  private static Thread thread(String name, Runnable work) {
    return Thread.ofPlatform().name(name).daemon().unstarted(work);
  }
}
