package kyojo.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import kyojo.stack.StartError;

/**
 * The folder that keeps the data between starts, locked for this process: two databases on the same
 * files would damage them. The lock ends with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {
  private final Path folder;
  private final FileChannel lock;

  private DataFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes the folder where it is absent, and locks it.
   *
   * @throws StartError where it cannot be written or another process has it
   */
  static DataFolder lock(Path folder) {
    try {
      Files.createDirectories(folder.resolve("dynamodb"));
      var channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw new StartError(
            "Data folder "
                + folder
                + " is in use by another Kyojo: stop it, or choose another, as in `make run"
                + " DATA=.data2`.");
      }
      return new DataFolder(folder, channel);
    } catch (IOException e) {
      throw new StartError("Data folder " + folder + " cannot be written: " + e, e);
    }
  }

  Path database() {
    return folder.resolve("dynamodb");
  }

  /** The file of the key under which the keys of tenants are wrapped. */
  Path key() {
    return folder.resolve("tenant-key");
  }

  /** The folder that stands in for buckets. */
  Path uploads() {
    return folder.resolve("uploads");
  }

  /** How far streams were read, and what was given up of them. */
  Path streams() {
    return folder.resolve("streams");
  }

  /** The mails that nobody got. */
  Path outbox() {
    return folder.resolve("outbox");
  }

  /** Whether {@link #markFilled} was never called here. */
  boolean isFirstStart() {
    return Files.notExists(marker());
  }

  void markFilled() {
    try {
      Files.writeString(marker(), "The first start's demo data is stored.\n");
    } catch (IOException e) {
      throw new StartError("Data folder " + folder + " cannot be written: " + e, e);
    }
  }

  /** Deletes what Kyojo keeps here, and nothing else; afterwards it is a first start again. */
  void empty() {
    try {
      Files.deleteIfExists(marker());
      Files.deleteIfExists(key());
      delete(database());
      delete(uploads());
      delete(streams());
      delete(outbox());
    } catch (IOException e) {
      throw new StartError("Data folder " + folder + " cannot be emptied: " + e, e);
    }
  }

  private static void delete(Path tree) throws IOException {
    if (Files.notExists(tree)) {
      return;
    }
    try (var stored = Files.walk(tree)) {
      for (var path : stored.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path marker() {
    return folder.resolve("filled");
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException sameProcess) {
      return false;
    }
  }
}
