package kyojo.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kyojo.archive.ArchiveFile;
import kyojo.archive.ArchiveUnreadable;
import kyojo.testkit.LocalTables;

/**
 * The command of the drill: {@code make restore-drill ARCHIVE=… IDENTITY=…}. Exits with 0 where
 * what came back is equal.
 */
@SuppressWarnings("SystemOut") // The terminal is this program's user interface.
public final class Main {
  private static final String IDENTITY = "AGE-SECRET-KEY-1";

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments) ? 0 : 1);
  }

  private static boolean run(String[] arguments) {
    if (arguments.length != 2) {
      System.err.println("Needs the archive and the file with its identity.");
      return false;
    }
    try {
      var archive =
          ArchiveFile.open(Files.readAllBytes(Path.of(arguments[0])), identity(arguments[1]));
      return print(archive, Tenancy.of(LocalTables.fresh()).drill().run(archive));
    } catch (IOException | ArchiveUnreadable e) {
      System.err.println("The archive cannot be read: " + e.getMessage());
      return false;
    }
  }

  /** The line with the identity; others explain it. */
  private static String identity(String path) throws IOException {
    try (var lines = Files.lines(Path.of(path))) {
      return lines
          .map(String::strip)
          .filter(line -> line.startsWith(IDENTITY))
          .findFirst()
          .orElseThrow(() -> new IOException("no line of " + path + " begins with " + IDENTITY));
    }
  }

  private static boolean print(ArchiveFile.Opened archive, RestoreDrill.Result result) {
    System.out.printf(
        Locale.ROOT, "Community %s as of %s%n", archive.community().value(), archive.asOf());
    result
        .records()
        .forEach((type, count) -> System.out.printf(Locale.ROOT, "%,8d %s%n", count, type));
    result
        .difference()
        .ifPresentOrElse(
            other ->
                System.out.printf(
                    "Record %d is not what it was.%narchived: %s%nrestored: %s%n",
                    other.place(), other.archived(), other.restored()),
            () ->
                System.out.printf(
                    Locale.ROOT,
                    "Restored and read again: %,d records, all equal.%n",
                    archive.lines().size()));
    return result.difference().isEmpty();
  }
}
