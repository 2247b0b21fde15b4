package kyojo.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product as {@code make run} starts it, in processes of its own. */
final class Product implements AutoCloseable {
  /**
   * So many POSTs an address and a minute that none is refused; communities' quotas grow with it.
   */
  static final int UNLIMITED = 999_999_999;

  /** What the product allows an address, unless told. */
  static final int AS_IT_IS = 60;

  private static final String RUNNING = "Kyojo is running:";
  private static final int STOP_SECONDS = 30;

  private final Process process;
  private final int port;

  private Product(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param data a folder, or {@code memory}
   * @param postsPerMinute from one address, which is to be raised where all load comes from one
   */
  static Product start(Path root, String data, int postsPerMinute) throws IOException {
    int port = freePort();
    var builder = new ProcessBuilder(root.resolve("local/start").toString());
    builder.environment().put("PORT", Integer.toString(port));
    builder.environment().put("DATA", data);
    builder.environment().put("POSTS_PER_MINUTE", Integer.toString(postsPerMinute));
    Process process = builder.redirectErrorStream(true).start();
    var product = new Product(process, port);
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(RUNNING)) {
        Thread.ofPlatform().daemon().start(() -> drain(lines));
        return product;
      }
    }
    throw new IllegalStateException("the product did not start");
  }

  /** A full pipe would stop the product. */
  private static void drain(BufferedReader lines) {
    try {
      while (lines.readLine() != null) {
        // Its log is of no interest here.
      }
    } catch (IOException e) {
      // It was stopped.
    }
  }

  int port() {
    return port;
  }

  /** Megabytes that the product's processes ever had in memory at most. */
  long peakMegabytes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
            .mapToLong(handle -> peakKilobytes(handle.pid()))
            .sum()
        / 1024;
  }

  /** Milliseconds that the product's processes have computed, in all threads, kernel included. */
  long cpuMillis() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .mapToLong(handle -> handle.info().totalCpuDuration().map(Duration::toMillis).orElse(0L))
        .sum();
  }

  private static long peakKilobytes(long pid) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
