package kyojo.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Secret;
import org.jspecify.annotations.Nullable;

/**
 * The one file that an owner keeps: a tar with the contents, the parts with the records, and a text
 * that explains them. The page writes it; this reads it, and for tests writes it too.
 */
public final class ArchiveFile {
  private static final String CONTENTS = "contents.json.age";
  private static final String PART_SUFFIX = ".jsonl.gz.age";

  private ArchiveFile() {}

  /**
   * What is in an archive.
   *
   * @param asOf the moment for which the community was read
   * @param lines the records, in their order
   * @param proof what an owner shows to let the erasing begin
   */
  public record Opened(CommunityId community, Instant asOf, List<String> lines, Secret proof) {
    public Opened {
      lines = List.copyOf(lines);
    }
  }

  /** The file with these parts, all of them encrypted. */
  public static byte[] write(byte[] contents, List<byte[]> parts) {
    var files = new LinkedHashMap<String, byte[]>();
    files.put(CONTENTS, contents);
    parts.forEach(part -> files.put(digest(part) + PART_SUFFIX, part));
    return Tar.write(files);
  }

  /**
   * Opens and checks everything.
   *
   * @param identity {@code AGE-SECRET-KEY-1…}
   * @throws ArchiveUnreadable with the reason
   */
  public static Opened open(byte[] tar, String identity) {
    Map<String, byte[]> files = Tar.read(tar);
    var contents = ContentsJson.read(Age.open(identity, file(files, CONTENTS)));
    var lines = new ArrayList<String>();
    for (var part : contents.parts()) {
      lines.addAll(records(files, part, identity));
    }
    return new Opened(
        new CommunityId(contents.community()),
        Instant.parse(contents.asOf()),
        lines,
        new Secret(contents.proof()));
  }

  private static List<String> records(
      Map<String, byte[]> files, ContentsJson.Part part, String identity) {
    byte[] sealed = file(files, part.digest() + PART_SUFFIX);
    require(digest(sealed).equals(part.digest()), "a part was changed", part);
    byte[] content = uncompressed(Age.open(identity, sealed));
    require(digest(content).equals(part.contentDigest()), "a part is another", part);
    List<String> records = new String(content, StandardCharsets.UTF_8).lines().toList();
    require(records.size() == part.records(), "records are missing", part);
    return records;
  }

  private static byte[] file(Map<String, byte[]> files, String name) {
    byte @Nullable [] file = files.get(name);
    if (file == null) {
      throw new ArchiveUnreadable("the archive lacks " + name);
    }
    return file;
  }

  private static void require(boolean isRight, String reason, ContentsJson.Part part) {
    if (!isRight) {
      throw new ArchiveUnreadable(reason + ": " + part.digest());
    }
  }

  private static byte[] uncompressed(byte[] gzip) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ArchiveUnreadable("a part cannot be uncompressed", e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
