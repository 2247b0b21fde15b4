package kyojo.persistence.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.StringJoiner;
import kyojo.domain.community.EmailAddress;
import kyojo.domain.notice.Mail;

/** A mail as it travels (RFC 5322, 2045, 2047): the same bytes for the same mail. */
final class MimeText {
  private static final String LINE = "\r\n";
  private static final int LINE_CHARS = 76;

  /** Of a word that is encoded, at most 75 characters stand in one piece: 45 bytes in base 64. */
  private static final int WORD_BYTES = 45;

  private MimeText() {}

  static byte[] of(Mail mail, EmailAddress sender) {
    String domain = sender.value().substring(sender.value().indexOf('@') + 1);
    String body =
        Base64.getMimeEncoder(LINE_CHARS, LINE.getBytes(StandardCharsets.US_ASCII))
            .encodeToString(mail.text().replace("\n", LINE).getBytes(StandardCharsets.UTF_8));
    return String.join(
            LINE,
            "From: " + word("Kyojo（共助）") + " <" + sender.value() + ">",
            "To: <" + mail.to().value() + ">",
            "Subject: " + word(mail.subject()),
            "Message-ID: <" + mail.id() + "@" + domain + ">",
            // Out-of-office replies answer to people only (RFC 3834).
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: base64",
            "",
            body,
            "")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String word(String text) {
    var words = new StringJoiner(LINE + " ");
    var piece = new StringBuilder();
    int bytes = 0;
    for (int at = 0; at < text.length(); ) {
      String character = Character.toString(text.codePointAt(at));
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + length > WORD_BYTES) {
        words.add(encoded(piece));
        piece.setLength(0);
        bytes = 0;
      }
      piece.append(character);
      bytes += length;
      at += character.length();
    }
    return words.add(encoded(piece)).toString();
  }

  private static String encoded(StringBuilder piece) {
    byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
  }
}
