package kyojo.domain.closing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.closing.Archive.Part;
import kyojo.domain.closing.ClosingStore.SealedPart;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Secret;

/** Makes the archive of a tenant part by part, and holds it against the tenant. Thread-safe. */
final class ExportTenant {
  private static final String ROUTE = "archive";

  private final TenantItems items;
  private final ClosingStore store;
  private final ArchiveSealing sealing;

  ExportTenant(TenantItems items, ClosingStore store, ArchiveSealing sealing) {
    this.items = items;
    this.store = store;
    this.sealing = sealing;
  }

  /** The next parts; the last of them makes the archive whole. */
  Closing export(Closing closing, Instant now) {
    Archive archive = closing.archive().orElseThrow();
    for (int i = 0; i < Limits.CLOSING_PARTS_PER_STEP; i++) {
      Optional<String> from = archive.next();
      if (from.isEmpty()) {
        return closing.exported(withContents(closing, archive), now);
      }
      var batch = read(closing, archive, from.get());
      Part part =
          keep(
              closing,
              archive,
              sealing.seal(archive.recipient(), batch.lines()),
              batch,
              from.get());
      archive = archive.with(part, batch.next());
    }
    return closing.with(archive);
  }

  private Archive withContents(Closing closing, Archive archive) {
    Secret proof =
        new Derivation(closing.community(), ROUTE, IdempotencyKey.random()).archiveProof();
    var contents = new ArchiveSealing.Contents(closing.community(), archive, proof);
    var nothing = new TenantItems.Batch(List.of(), Optional.empty());
    SealedPart sealed = sealing.seal(archive.recipient(), contents);
    return archive.whole(keep(closing, archive, sealed, nothing, TenantItems.START), proof.hash());
  }

  private Part keep(
      Closing closing, Archive archive, SealedPart sealed, TenantItems.Batch batch, String from) {
    String digest = digest(sealed.bytes());
    Instant expiresAt = archive.asOf().plus(Duration.ofDays(Limits.CLOSING_TRACE_DAYS));
    store.putPart(closing.community(), digest, sealed, expiresAt);
    return new Part(
        digest, sealed.bytes().length, batch.lines().size(), digest(batch.lines()), from);
  }

  /** Whether these parts can be read back as they were written, and say what the tenant holds. */
  boolean isRight(Closing closing, int fromPart, int toPart) {
    Archive archive = closing.archive().orElseThrow();
    List<Part> parts = archive.all();
    for (int i = fromPart; i < toPart; i++) {
      boolean isContents = i == archive.parts().size();
      if (!isThere(closing, parts.get(i)) || !(isContents || isCurrent(closing, archive, i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isThere(Closing closing, Part part) {
    return store
        .findPart(closing.community(), part.digest())
        .filter(sealed -> digest(sealed.bytes()).equals(part.digest()))
        .isPresent();
  }

  private boolean isCurrent(Closing closing, Archive archive, int index) {
    Part part = archive.parts().get(index);
    var batch = read(closing, archive, part.from());
    Optional<String> next = archive.parts().stream().skip(index + 1L).findFirst().map(Part::from);
    return digest(batch.lines()).equals(part.contentDigest()) && batch.next().equals(next);
  }

  private TenantItems.Batch read(Closing closing, Archive archive, String from) {
    return items.read(closing.community(), archive.asOf(), from, Limits.CLOSING_PART_BYTES);
  }

  private static String digest(List<String> lines) {
    MessageDigest sha256 = sha256();
    for (String line : lines) {
      sha256.update(line.getBytes(StandardCharsets.UTF_8));
      sha256.update((byte) '\n');
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
