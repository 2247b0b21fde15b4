package kyojo.edge.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import kyojo.domain.desk.DiagnosisFilter;
import kyojo.domain.desk.Place;
import kyojo.domain.identity.CommunityId;

/**
 * Cursors of one list: a place, and a check that tells a cursor of another tenant or list, and one
 * that was damaged. The check is no secret and needs to be none: the partition is made from the
 * caller, so that whoever makes up a place begins elsewhere in a list that is theirs.
 */
public final class Cursors {
  private static final int CHECK_BYTES = 8;

  private final String list;

  private Cursors(String list) {
    this.list = list;
  }

  /** Of the tenant's list by the filter. */
  public static Cursors of(CommunityId community, DiagnosisFilter filter) {
    return new Cursors(community.value() + "\n" + filter);
  }

  public String text(Place place) {
    byte[] text = place.text().getBytes(StandardCharsets.UTF_8);
    byte[] cursor = Arrays.copyOf(check(text), CHECK_BYTES + text.length);
    System.arraycopy(text, 0, cursor, CHECK_BYTES, text.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  /** The place, or nothing where the text is not a cursor of this list. */
  public Optional<Place> read(String cursor) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      byte[] text = Arrays.copyOfRange(bytes, Math.min(CHECK_BYTES, bytes.length), bytes.length);
      return Place.parse(new String(text, StandardCharsets.UTF_8))
          .filter(place -> text(place).equals(cursor));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private byte[] check(byte[] text) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(list.getBytes(StandardCharsets.UTF_8));
      sha256.update((byte) '\n');
      return Arrays.copyOf(sha256.digest(text), CHECK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
