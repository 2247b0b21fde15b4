package kyojo.local.filling;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * How far it is: a bar that is drawn over itself in a terminal, else a line now and then.
 * Thread-safe.
 */
final class ProgressLine {
  private static final int CELLS = 30;
  private static final Duration IN_TERMINAL = Duration.ofMillis(200);
  private static final Duration IN_FILE = Duration.ofSeconds(10);

  private final PrintStream out;
  private final boolean isTerminal;
  private final int all;
  private final long start = System.nanoTime();
  private long shownAt;
  private int done;

  ProgressLine(PrintStream out, boolean isTerminal, int all) {
    this.out = out;
    this.isTerminal = isTerminal;
    this.all = all;
    this.shownAt = start;
  }

  /** One more is done. */
  synchronized void step() {
    done++;
    long now = System.nanoTime();
    Duration pause = isTerminal ? IN_TERMINAL : IN_FILE;
    if (done == all || now - shownAt >= pause.toNanos()) {
      shownAt = now;
      show(Math.max(1, now - start) / 1e9);
    }
  }

  private void show(double seconds) {
    double rate = done / seconds;
    Duration left = Duration.ofSeconds((long) Math.ceil((all - done) / rate));
    String facts =
        String.format(
            Locale.ROOT,
            "%,d of %,d  %3d %%  %,.0f/s  %d:%02d left",
            done,
            all,
            100L * done / all,
            rate,
            left.toMinutes(),
            left.toSecondsPart());
    if (isTerminal) {
      int full = (int) ((long) CELLS * done / all);
      out.print("\r[" + "#".repeat(full) + ".".repeat(CELLS - full) + "] " + facts + "   ");
      out.print(done == all ? "\n" : "");
    } else {
      out.println(facts);
    }
    out.flush();
  }
}
