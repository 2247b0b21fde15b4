package kyojo.archive;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.util.List;
import kyojo.domain.closing.Recipient;

/** Encrypts as age-encryption.org says, version 1, to one X25519 key. */
public final class Age {
  private Age() {}

  /** What only the identity of the recipient opens. */
  public static byte[] seal(Recipient recipient, byte[] content) {
    var out = new ByteArrayOutputStream(content.length + 1024);
    try {
      var writer = X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient.text());
      try (var channel =
          new StandardEncryptingChannelFactory()
              .newEncryptingChannel(Channels.newChannel(out), List.of(writer))) {
        for (var bytes = ByteBuffer.wrap(content); bytes.hasRemaining(); ) {
          channel.write(bytes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a recipient that was checked can be encrypted to", e);
    }
    return out.toByteArray();
  }

  /**
   * The content again.
   *
   * @param identity {@code AGE-SECRET-KEY-1…}
   * @throws ArchiveUnreadable where it is not the identity, or the bytes were changed
   */
  public static byte[] open(String identity, byte[] sealed) {
    try {
      var reader = X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity);
      try (var channel =
              new StandardDecryptingChannelFactory()
                  .newDecryptingChannel(
                      Channels.newChannel(new ByteArrayInputStream(sealed)), List.of(reader));
          var in = Channels.newInputStream(channel)) {
        return in.readAllBytes();
      }
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new ArchiveUnreadable("the identity does not open it, or it was changed", e);
    }
  }
}
