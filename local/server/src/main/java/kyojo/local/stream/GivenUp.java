package kyojo.local.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kyojo.json.JsonOutput;
import kyojo.stack.StreamMapping;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * Where records end that no retry helped, in the place of the queue or the bucket that the mapping
 * names: a line for each batch, as Lambda tells it, without the records. Thread-safe.
 */
final class GivenUp {
  private final Optional<Path> folder;
  private final InstantSource clock;

  /**
   * @param folder for a file of each queue or bucket; without one the terminal alone is told
   */
  GivenUp(Optional<Path> folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  synchronized void put(String function, StreamMapping mapping, String arn, List<Record> lost) {
    byte[] line =
        JsonOutput.object(out ->
            out.text("level", "ERROR")
                .text("function", function)
                .text("timestamp", clock.instant().toString())
                .text("condition", "RetryAttemptsExhausted")
                .object(
                    "DDBStreamBatchInfo",
                    batch ->
                        batch
                            .text(
                                "startSequenceNumber", lost.getFirst().dynamodb().sequenceNumber())
                            .text("endSequenceNumber", lost.getLast().dynamodb().sequenceNumber())
                            .number("batchSize", lost.size())
                            .text("streamArn", arn)));
    StreamLog.line(line);
    mapping.failures().ifPresent(place -> folder.ifPresent(in -> append(in, place, line)));
  }

  private static void append(Path folder, String place, byte[] line) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(place + ".jsonl");
      Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      Files.writeString(file, "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
