package kyojo.persistence.diagnosis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import kyojo.domain.classification.CorporateNumber;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.keys.SealBroken;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.keys.TenantCipher.Place;
import org.jspecify.annotations.Nullable;

/** Turns what identifies a firm into one sealed attribute and back. Thread-safe. */
final class IdentitySeal {
  private static final int FORM = 1;

  private final Optional<TenantCipher> cipher;
  private final Optional<UnopenedItems> unopened;

  private IdentitySeal(Optional<TenantCipher> cipher, Optional<UnopenedItems> unopened) {
    this.cipher = cipher;
    this.unopened = unopened;
  }

  static IdentitySeal with(TenantCipher cipher) {
    return new IdentitySeal(Optional.of(cipher), Optional.empty());
  }

  /** For the desk, which one item must not take down: what does not open is nobody's. */
  static IdentitySeal lenient(TenantCipher cipher, UnopenedItems unopened) {
    return new IdentitySeal(Optional.of(cipher), Optional.of(unopened));
  }

  /** For those who need not know who a firm is: they see nobody, and need no key. */
  static IdentitySeal closed() {
    return new IdentitySeal(Optional.empty(), Optional.empty());
  }

  /** Nothing for nothing: a firm that does not say who it is needs no key. */
  byte @Nullable [] seal(CommunityId community, String pk, String sk, Identity identity) {
    return identity.isEmpty()
        ? null
        : cipher
            .orElseThrow(() -> new IllegalStateException("nothing can be sealed here"))
            .seal(community, place(pk, sk), bytes(identity));
  }

  Identity open(CommunityId community, String pk, String sk, byte @Nullable [] sealed) {
    if (sealed == null || cipher.isEmpty()) {
      return Identity.EMPTY;
    }
    try {
      return identity(cipher.get().open(community, place(pk, sk), sealed));
    } catch (SealBroken e) {
      unopened.orElseThrow(() -> e).tell(community, sk);
      return Identity.EMPTY;
    }
  }

  /** Whether it is sealed, with the tenant's newest key. */
  boolean isNewest(CommunityId community, byte @Nullable [] sealed) {
    return sealed != null && cipher.filter(open -> open.isNewest(community, sealed)).isPresent();
  }

  private static Place place(String pk, String sk) {
    return new Place(pk, sk, DiagnosisItemSchema.IDENTITY);
  }

  private static byte[] bytes(Identity identity) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeByte(FORM);
      write(out, identity.firmName());
      write(out, identity.respondent());
      write(out, identity.corporateNumber().map(CorporateNumber::digits));
      write(out, identity.scope());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** No text is empty, so that an empty one stands for none. */
  private static void write(DataOutputStream out, Optional<String> text) throws IOException {
    out.writeUTF(text.orElse(""));
  }

  private static Identity identity(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int form = in.readByte();
      if (form != FORM) {
        throw new IllegalStateException("sealed in a later form: " + form);
      }
      return new Identity(read(in), read(in), read(in).map(CorporateNumber::new), read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> read(DataInputStream in) throws IOException {
    return Optional.of(in.readUTF()).filter(text -> !text.isEmpty());
  }
}
