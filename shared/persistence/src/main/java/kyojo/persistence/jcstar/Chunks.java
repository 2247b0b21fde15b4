package kyojo.persistence.jcstar;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import kyojo.domain.jcstar.Label;

/**
 * Labels in parts that fit into items. Each is cut before it is compressed, so that the same labels
 * are the same parts whatever compressed them; and they lie under their digest, so that two who
 * write at once never mix their parts.
 *
 * @param digest SHA-256 of what all parts hold, in hexadecimal figures
 */
record Chunks(String digest, List<byte[]> zipped) {
  /** Fits into an item of 400 kB with its keys even where it could not be compressed at all. */
  private static final int PART_BYTES = 350 * 1024;

  static Chunks of(List<Label> labels) {
    byte[] bytes = LabelsWriter.write(labels);
    var zipped = new ArrayList<byte[]>();
    for (int from = 0; from < bytes.length; from += PART_BYTES) {
      zipped.add(zip(Arrays.copyOfRange(bytes, from, Math.min(from + PART_BYTES, bytes.length))));
    }
    return new Chunks(HexFormat.of().formatHex(sha256().digest(bytes)), zipped);
  }

  /**
   * The labels again.
   *
   * @throws IllegalStateException where the parts are not those that were written
   */
  List<Label> labels() {
    var bytes =
        new DigestInputStream(
            new SequenceInputStream(
                Collections.enumeration(zipped.stream().map(Chunks::unzip).toList())),
            sha256());
    try (bytes) {
      List<Label> labels = LabelsReader.read(bytes);
      bytes.transferTo(OutputStream.nullOutputStream());
      if (!HexFormat.of().formatHex(bytes.getMessageDigest().digest()).equals(digest)) {
        throw new IllegalStateException("labels that are not those of " + digest);
      }
      return labels;
    } catch (IOException e) {
      throw new IllegalStateException("labels that cannot be read: " + digest, e);
    }
  }

  private static byte[] zip(byte[] part) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static InputStream unzip(byte[] zipped) {
    try {
      return new GZIPInputStream(new ByteArrayInputStream(zipped));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
