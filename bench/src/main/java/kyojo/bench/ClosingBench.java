package kyojo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kyojo.archive.ArchiveFile;
import kyojo.domain.closing.Archive;
import kyojo.domain.closing.Closing;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;

/** Closes a community of 10,000 firms, and brings its archive back. */
@SuppressWarnings("SystemOut") // The terminal is this program's user interface.
final class ClosingBench {
  private static final int FIRMS = 10_000;
  private static final int RUNS = 3;

  private ClosingBench() {}

  static boolean run(Path root) throws InterruptedException, IOException {
    System.out.printf(Locale.ROOT, "%nClosing a community%n");
    var tables = LocalTables.fresh();
    new Firms(tables).fill(List.of(Samples.COMMUNITY), FIRMS);
    var closer = new Closer(tables);
    boolean isRight = true;
    for (int run = 0; run < RUNS; run++) {
      Closing exported = timed("export", closer::export);
      Archive archive = exported.archive().orElseThrow();
      byte[] file = closer.file(archive);
      System.out.printf(
          Locale.ROOT, "  %d parts, %.1f MB%n", archive.parts().size(), file.length / 1e6);
      isRight &= restore(root, file);
      closer.pass(Duration.ofSeconds(1));
    }
    Closing last = timed("export once more", closer::export);
    var proof = ArchiveFile.open(closer.file(last.archive().orElseThrow()), Closer.IDENTITY);
    Closing erased = timed("check and erase", () -> closer.erase(proof));
    System.out.printf(Locale.ROOT, "  %,d items erased%n", erased.erasure().erased());
    return isRight;
  }

  /**
   * As {@code make restore-drill} does it, its start included: in a process and tables of its own.
   */
  private static boolean restore(Path root, byte[] file) throws IOException {
    Path archive = Files.createTempFile("kyojo-bench", ".tar");
    Path identity = Files.createTempFile("kyojo-bench", ".txt");
    try {
      Files.write(archive, file);
      Files.writeString(identity, Closer.IDENTITY + "\n");
      var drill =
          new ProcessBuilder(
                  root.resolve("local/drill/run").toString(),
                  archive.toString(),
                  identity.toString())
              .inheritIO();
      return timed("restore and compare", () -> exitOf(drill)) == 0;
    } finally {
      Files.delete(archive);
      Files.delete(identity);
    }
  }

  private static int exitOf(ProcessBuilder command) {
    try {
      return command.start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static <T> T timed(String name, Supplier<T> work) {
    Instant start = Instant.now();
    T done = work.get();
    System.out.printf(
        Locale.ROOT,
        "%-20s %6.1f s%n",
        name,
        Duration.between(start, Instant.now()).toMillis() / 1e3);
    return done;
  }
}
