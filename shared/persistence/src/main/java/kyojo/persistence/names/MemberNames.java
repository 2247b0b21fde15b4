package kyojo.persistence.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.membership.MemberName;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.keys.TenantCipher.Place;
import org.jspecify.annotations.Nullable;

/**
 * Turns members' names into what is stored and back. A name is bound to its tenant and its member,
 * not to an item: so what a roster holds can be noted in the trail as it is, by functions that open
 * no name and have no key. Thread-safe.
 */
public final class MemberNames {
  /** The attribute in which names lay before they were encrypted, and do in archives. */
  public static final String NAME = "name";

  /** The attribute in which they lie. */
  public static final String SEALED_NAME = "sealedName";

  private final Optional<TenantCipher> cipher;

  private MemberNames(Optional<TenantCipher> cipher) {
    this.cipher = cipher;
  }

  public static MemberNames with(TenantCipher cipher) {
    return new MemberNames(Optional.of(cipher));
  }

  /** Under keysets wrapped as the settings say. */
  public static MemberNames open(RecordsTable records, KeysSettings settings, InstantSource clock) {
    return with(new TenantCipher(KeysetStore.open(records, settings, clock)));
  }

  /** For those who show no names and write none but those that are stored already. */
  public static MemberNames closed() {
    return new MemberNames(Optional.empty());
  }

  /**
   * How a name is stored.
   *
   * @param plain as it was written before names were encrypted
   * @param sealed as it is written now
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Form(@Nullable String plain, byte @Nullable [] sealed) {
    public Form {
      if ((plain == null) == (sealed == null)) {
        throw new IllegalArgumentException("a name is stored in one form");
      }
    }
  }

  /**
   * The form to store the name in. One of the old form becomes encrypted where there is a key.
   *
   * @throws IllegalStateException for a new name where there is none
   */
  public Form form(CommunityId community, MemberId member, MemberName name) {
    if (name instanceof StoredName stored && stored.isOf(community, member)) {
      Form form = stored.form();
      if (form.sealed() != null || cipher.isEmpty()) {
        return form;
      }
    }
    TenantCipher open =
        cipher.orElseThrow(() -> new IllegalStateException("no name can be sealed here"));
    return new Form(
        null, open.seal(community, place(community, member), name.text().getBytes(UTF_8)));
  }

  /** The name that is stored so; nothing is opened before it is read. */
  public MemberName name(CommunityId community, MemberId member, Form form) {
    return new StoredName(community, member, form, cipher);
  }

  static Place place(CommunityId community, MemberId member) {
    return new Place(Keys.members(community), member.value(), NAME);
  }
}
