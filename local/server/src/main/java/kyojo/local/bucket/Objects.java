package kyojo.local.bucket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files by their names, for some days. Implementations are thread-safe. */
interface Objects {
  /** As the buckets' lifecycles have it in infra/uploads.yaml and infra/quarantine.yaml. */
  static Duration kept(String name) {
    return Duration.ofDays(name.startsWith("quarantine") ? 365 : 7);
  }

  /** Names that lead nowhere but into a folder: no dot in front, no climbing. */
  Pattern NAME =
      Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*/){1,6}[A-Za-z0-9_-][A-Za-z0-9_.-]*");

  Optional<byte[]> get(String name);

  /** All of it, or nothing: whoever reads sees the file before or the whole of this one. */
  void put(String name, byte[] bytes);

  /** Nothing has the name afterwards. */
  void delete(String name);

  /** In memory, gone with the process. */
  static Objects inMemory(InstantSource clock) {
    return new InMemory(clock);
  }

  /** In a folder, where they outlive the process. */
  static Objects in(Path folder, InstantSource clock) {
    return new InFolder(folder, clock);
  }

  /** The objects of a process without a folder. */
  final class InMemory implements Objects {
    @SuppressWarnings("ArrayRecordComponent")
    private record Kept(byte[] bytes, Instant until) {}

    private final InstantSource clock;
    private final Map<String, Kept> kept = new HashMap<>();

    private InMemory(InstantSource clock) {
      this.clock = clock;
    }

    @Override
    public synchronized Optional<byte[]> get(String name) {
      kept.values().removeIf(object -> clock.instant().isAfter(object.until()));
      return Optional.ofNullable(kept.get(name)).map(Kept::bytes);
    }

    @Override
    public synchronized void put(String name, byte[] bytes) {
      kept.put(name, new Kept(bytes, clock.instant().plus(Objects.kept(name))));
    }

    @Override
    public synchronized void delete(String name) {
      kept.remove(name);
    }
  }

  /** Objects as files; their age is that of the file. */
  final class InFolder implements Objects {
    private final Path folder;
    private final InstantSource clock;

    private InFolder(Path folder, InstantSource clock) {
      this.folder = folder;
      this.clock = clock;
    }

    @Override
    public synchronized Optional<byte[]> get(String name) {
      try {
        forgetOld();
        Path file = folder.resolve(name);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            ? Optional.of(Files.readAllBytes(file))
            : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public synchronized void put(String name, byte[] bytes) {
      try {
        forgetOld();
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Path part = Files.createTempFile(folder, "part", "");
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public synchronized void delete(String name) {
      try {
        Files.deleteIfExists(folder.resolve(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void forgetOld() throws IOException {
      Files.createDirectories(folder);
      for (Path file : files()) {
        Duration kept = Objects.kept(folder.relativize(file).toString());
        Instant oldest = clock.instant().minus(kept);
        if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
          Files.deleteIfExists(file);
        }
      }
    }

    private List<Path> files() throws IOException {
      try (var all = Files.walk(folder)) {
        return all.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
      }
    }
  }
}
