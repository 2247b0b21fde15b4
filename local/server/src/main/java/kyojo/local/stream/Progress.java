package kyojo.local.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a mapping has read each shard of its stream. What is answered here was handled for good,
 * so that a process that ends at any point reads again from there. Used by one thread.
 */
final class Progress {
  /** Stands in the place of a sequence number where a shard was read to its end. */
  static final String WHOLE = "whole";

  private final Optional<Path> file;
  private final Map<String, String> places = new LinkedHashMap<>();

  private Progress(Optional<Path> file) {
    this.file = file;
  }

  /** Kept as long as this process runs. */
  static Progress inMemory() {
    return new Progress(Optional.empty());
  }

  /** Kept in a file of a line for each shard. */
  static Progress in(Path file) {
    var progress = new Progress(Optional.of(file));
    try {
      if (Files.exists(file)) {
        Files.readAllLines(file).stream()
            .map(line -> line.split(" ", 2))
            .filter(parts -> parts.length == 2)
            .forEach(parts -> progress.places.put(parts[0], parts[1]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return progress;
  }

  /** The last record of the shard that was handled, or {@link #WHOLE}. */
  Optional<String> of(String shard) {
    return Optional.ofNullable(places.get(shard));
  }

  boolean isWhole(String shard) {
    return WHOLE.equals(places.get(shard));
  }

  void reached(String shard, String place) {
    places.put(shard, place);
    save();
  }

  /** Forgets what was reached in a shard, which is read from its beginning then. */
  void restart(String shard) {
    places.remove(shard);
    save();
  }

  /** Forgets shards that the stream has no more. */
  void keepOnly(Set<String> shards) {
    if (places.keySet().retainAll(shards)) {
      save();
    }
  }

  private void save() {
    file.ifPresent(this::save);
  }

  private void save(Path path) {
    try {
      Files.createDirectories(path.resolveSibling(""));
      Path part = path.resolveSibling(path.getFileName() + ".part");
      Files.writeString(
          part,
          places.entrySet().stream()
              .map(place -> place.getKey() + " " + place.getValue() + "\n")
              .collect(Collectors.joining()));
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
