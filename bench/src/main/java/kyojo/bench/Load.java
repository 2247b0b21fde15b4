package kyojo.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * A number of clients that each send one request after the other for a while. Paced, each request
 * has its moment, and its latency is counted from that moment: what a stalled server makes wait
 * counts as waiting (no coordinated omission). Unpaced, the clients send as fast as they are
 * answered.
 */
final class Load {
  private static final int LATENCIES_MAX = 500_000;

  private final int port;
  private final Address from;

  /** Of each client, in one block, for one run after the other. */
  private final long[][] latencies;

  Load(int port, int clients, Address from) {
    this.port = port;
    this.from = from;
    this.latencies = new long[clients][LATENCIES_MAX / clients];
  }

  /** One request; false where its answer is wrong. */
  interface Step {
    boolean send(HttpConnection connection) throws IOException;
  }

  /**
   * What was measured.
   *
   * @param nanos from the first request to the last answer
   */
  record Result(Latencies latencies, int errors, long bytes, long nanos) {
    double perSecond() {
      return latencies.count() * 1e9 / nanos;
    }
  }

  /**
   * Runs the load.
   *
   * @param perSecond of all clients together; 0 for as fast as they can
   */
  Result run(Step step, double perSecond, Duration duration) throws InterruptedException {
    long start = System.nanoTime();
    long end = start + duration.toNanos();
    int clients = latencies.length;
    var calls = new ArrayList<Callable<Client>>();
    for (int i = 0; i < clients; i++) {
      long interval = perSecond == 0 ? 0 : (long) (clients * 1e9 / perSecond);
      var client = new Client(i, start + interval * i / clients, interval, end);
      calls.add(() -> client.run(step));
    }
    var done = new ArrayList<Client>();
    try (var threads = Executors.newFixedThreadPool(clients)) {
      for (var call : threads.invokeAll(calls)) {
        done.add(call.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return result(done, System.nanoTime() - start);
  }

  private static Result result(List<Client> clients, long nanos) {
    long[] all =
        clients.stream().flatMapToLong(c -> Arrays.stream(c.latencies, 0, c.sent)).toArray();
    int errors = clients.stream().mapToInt(client -> client.errors).sum();
    long bytes = clients.stream().mapToLong(client -> client.bytes).sum();
    return new Result(Latencies.of(all), errors, bytes, nanos);
  }

  /** One client; used by one thread. */
  private final class Client {
    private final InetAddress address;
    private final long first;
    private final long interval;
    private final long end;
    private final long[] latencies;
    private int sent;
    private int errors;
    private long bytes;

    Client(int number, long first, long interval, long end) {
      this.address = from.of(number);
      this.latencies = Load.this.latencies[number];
      this.first = first;
      this.interval = interval;
      this.end = end;
    }

    Client run(Step step) throws IOException {
      // Clients come one after the other, so that a crowd's connecting is not what is measured.
      await(first);
      try (var connection = new HttpConnection(port, address)) {
        for (long due = first; due < end && sent < latencies.length; due = next()) {
          await(due);
          if (!step.send(connection)) {
            errors++;
          }
          latencies[sent++] = System.nanoTime() - due;
        }
        bytes = connection.bytes();
      }
      return this;
    }

    private long next() {
      return interval == 0 ? System.nanoTime() : first + (long) sent * interval;
    }

    private static void await(long due) {
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
    }
  }
}
