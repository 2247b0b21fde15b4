package kyojo.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import kyojo.domain.closing.ArchiveSealing;
import kyojo.domain.closing.ClosingStore.SealedPart;
import kyojo.domain.closing.Recipient;

/** Parts as gzip of JSON Lines, contents as JSON; each of them encrypted as one file of age. */
public final class AgeSealing implements ArchiveSealing {
  @Override
  public SealedPart seal(Recipient recipient, List<String> lines) {
    return new SealedPart(Age.seal(recipient, compressed(lines)));
  }

  @Override
  public SealedPart seal(Recipient recipient, Contents contents) {
    return new SealedPart(Age.seal(recipient, ContentsJson.write(contents)));
  }

  private static byte[] compressed(List<String> lines) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      for (String line : lines) {
        gzip.write(line.getBytes(StandardCharsets.UTF_8));
        gzip.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
