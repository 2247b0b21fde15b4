package kyojo.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.closing.Archive;
import kyojo.domain.closing.ArchiveSealing;
import kyojo.domain.closing.Recipient;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveFileTest {
  // Made by age-encryption, the library of the page, so that both are held against each other.
  private static final String IDENTITY =
      "AGE-SECRET-KEY-1363LHGQEA2Y5A6QZZQ48M2HJ4QHR044YWEJRSTEKT09GD5HRFAPSVENAK7";
  private static final String OTHER_IDENTITY =
      "AGE-SECRET-KEY-173GLECW0CYN9MHJF4GUS0XZW4G9L2CYPEWEMWVHZJVKY4QTDWEXQ9RLEXY";
  private static final Recipient RECIPIENT =
      new Recipient("age1avdav0qyzys9v9y03wwclvyejd9nxefvs0d2e7ddktpzj5q29u8q5kjwyv");
  private static final CommunityId COMMUNITY = new CommunityId("00000000000000000000000001");
  private static final Secret PROOF =
      new Derivation(COMMUNITY, "test", IdempotencyKey.random()).archiveProof();
  private static final List<String> LINES = List.of("{\"a\":\"会社\"}", "{\"b\":2}");

  @Test
  void givesBackWhatWasSealed() throws Exception {
    var opened = ArchiveFile.open(file(), IDENTITY);

    assertThat(opened).isEqualTo(new ArchiveFile.Opened(COMMUNITY, Instant.EPOCH, LINES, PROOF));
  }

  @Test
  void isNotReadableWithoutTheIdentity() throws Exception {
    byte[] file = file();

    assertThat(new String(file, StandardCharsets.ISO_8859_1))
        .doesNotContain(PROOF.value(), COMMUNITY.value());
    assertThatThrownBy(() -> ArchiveFile.open(file, OTHER_IDENTITY))
        .isInstanceOf(ArchiveUnreadable.class);
    assertThatThrownBy(() -> ArchiveFile.open(file, "AGE-SECRET-KEY-1"))
        .isInstanceOf(ArchiveUnreadable.class);
  }

  @Test
  void everyChangedByteIsNoticed() throws Exception {
    byte[] file = file();
    for (int at = 0; at < file.length - 1024; at++) {
      if (isContent(file, at)) {
        byte[] changed = file.clone();
        changed[at] ^= 1;
        int place = at;
        assertThatThrownBy(() -> ArchiveFile.open(changed, IDENTITY))
            .as("byte %d", place)
            .isInstanceOf(ArchiveUnreadable.class);
      }
    }
  }

  @Test
  void everyEarlyEndIsNoticed() throws Exception {
    byte[] file = file();
    for (int length = 0; length < file.length - 1024; length += 97) {
      byte[] cut = java.util.Arrays.copyOf(file, length);
      assertThatThrownBy(() -> ArchiveFile.open(cut, IDENTITY))
          .isInstanceOf(ArchiveUnreadable.class);
    }
  }

  @Test
  void aTarIsWhatOthersReadToo() throws Exception {
    byte[] tar = Tar.write(Map.of("a.txt", "text".getBytes(StandardCharsets.UTF_8)));
    var process = new ProcessBuilder("tar", "-xOf", "-", "a.txt").start();
    try (var in = process.getOutputStream()) {
      in.write(tar);
    }

    assertThat(process.getInputStream().readAllBytes()).asString().isEqualTo("text");
    assertThat(process.waitFor()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "age1",
        "age1avdav0qyzys9v9y03wwclvyejd9nxefvs0d2e7ddktpzj5q29u8q5kjwyw",
        "AGE1AVDAV0QYZYS9V9Y03WWCLVYEJD9NXEFVS0D2E7DDKTPZJ5Q29U8Q5KJWYV",
        "age1avdav0qyzys9v9y03wwclvyejd9nxefvs0d2e7ddktpzj5q29u8q5kjwyv ",
        "AGE-SECRET-KEY-1363LHGQEA2Y5A6QZZQ48M2HJ4QHR044YWEJRSTEKT09GD5HRFAPSVENAK7"
      })
  void aMistypedRecipientIsNone(String text) {
    assertThat(Recipient.parse(text)).isEmpty();
  }

  /** Zeros and spaces that only fill up the tar are held by nothing. */
  private static boolean isContent(byte[] file, int at) {
    return file[at] != 0 && file[at] != ' ';
  }

  private static byte[] file() throws Exception {
    var sealing = new AgeSealing();
    byte[] sealed = sealing.seal(RECIPIENT, LINES).bytes();
    String content = String.join("\n", LINES) + "\n";
    var part =
        new Archive.Part(
            digest(sealed),
            sealed.length,
            LINES.size(),
            digest(content.getBytes(StandardCharsets.UTF_8)),
            "");
    var archive =
        new Archive(
            RECIPIENT,
            Instant.EPOCH,
            List.of(part),
            Optional.of("1"),
            Optional.empty(),
            Optional.empty());
    byte[] contents =
        sealing.seal(RECIPIENT, new ArchiveSealing.Contents(COMMUNITY, archive, PROOF)).bytes();
    return ArchiveFile.write(contents, List.of(sealed));
  }

  private static String digest(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
