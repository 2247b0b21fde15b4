package kyojo.domain.closing;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public half of an owner's key, to which the archive is encrypted: {@code age1…} of
 * age-encryption.org, an X25519 key in Bech32. Whoever has only this can encrypt, not open.
 */
public record Recipient(String text) {
  private static final Pattern FORM = Pattern.compile("age1[02-9ac-hj-np-z]{58}");
  private static final String DIGITS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final int[] GENERATORS = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };

  public Recipient {
    if (!isRecipient(text)) {
      throw new IllegalArgumentException("not a recipient");
    }
  }

  /** The recipient, or nothing where the text is not one to the character. */
  public static Optional<Recipient> parse(String text) {
    return isRecipient(text) ? Optional.of(new Recipient(text)) : Optional.empty();
  }

  private static boolean isRecipient(String text) {
    return FORM.matcher(text).matches() && hasItsChecksum(text.substring(4));
  }

  /** BIP 173: a key that was mistyped would make an archive that nobody can open. */
  private static boolean hasItsChecksum(String data) {
    int sum = 1;
    for (int high : new int[] {3, 3, 3, 0, 'a' & 31, 'g' & 31, 'e' & 31}) {
      sum = next(sum, high);
    }
    for (int i = 0; i < data.length(); i++) {
      sum = next(sum, DIGITS.indexOf(data.charAt(i)));
    }
    return sum == 1;
  }

  private static int next(int sum, int value) {
    int top = sum >>> 25;
    int next = (sum & 0x1ffffff) << 5 ^ value;
    for (int i = 0; i < GENERATORS.length; i++) {
      next ^= (top >> i & 1) == 1 ? GENERATORS[i] : 0;
    }
    return next;
  }
}
