package kyojo.persistence.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import kyojo.domain.community.NoKeys;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.membership.MemberName;
import kyojo.persistence.keys.SealBroken;
import kyojo.persistence.keys.TenantCipher;
import org.jspecify.annotations.Nullable;

/** A name as it is stored, opened each time it is read. */
final class StoredName extends MemberName {
  private static final String UNREADABLE = "";

  private final CommunityId community;
  private final MemberId member;
  private final MemberNames.Form form;
  private final Optional<TenantCipher> cipher;

  StoredName(
      CommunityId community,
      MemberId member,
      MemberNames.Form form,
      Optional<TenantCipher> cipher) {
    this.community = community;
    this.member = member;
    this.form = form;
    this.cipher = cipher;
  }

  boolean isOf(CommunityId otherCommunity, MemberId otherMember) {
    return community.equals(otherCommunity) && member.equals(otherMember);
  }

  MemberNames.Form form() {
    return form;
  }

  /**
   * @throws IllegalStateException in a function that shall not read it
   */
  @Override
  public String text() {
    String plain = form.plain();
    byte @Nullable [] sealed = form.sealed();
    return sealed == null ? String.valueOf(plain) : opened(sealed);
  }

  private String opened(byte[] sealed) {
    TenantCipher open =
        cipher.orElseThrow(() -> new IllegalStateException("no name can be opened here"));
    try {
      return new String(open.open(community, MemberNames.place(community, member), sealed), UTF_8);
    } catch (NoKeys | SealBroken _) {
      // Lists, and an owner's way to what is left of a tenant, must not end at one name.
      return UNREADABLE;
    }
  }
}
