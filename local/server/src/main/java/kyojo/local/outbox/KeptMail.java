package kyojo.local.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail as who gets it reads it.
 *
 * @param id its Message-ID without brackets: mail programs show one copy of an id
 */
record KeptMail(String id, String to, String subject, String text) {
  private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?=");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._@-]{1,300}");

  /** Reads the form in which Kyojo writes mails; nothing where the bytes are not of it. */
  static Optional<KeptMail> of(byte[] bytes) {
    var mail = new String(bytes, StandardCharsets.US_ASCII);
    int end = mail.indexOf("\r\n\r\n");
    if (end < 0) {
      return Optional.empty();
    }
    var headers = headers(mail.substring(0, end));
    String id = bare(headers.getOrDefault("message-id", ""));
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    try {
      byte[] text = Base64.getMimeDecoder().decode(mail.substring(end));
      return Optional.of(
          new KeptMail(
              id,
              bare(headers.getOrDefault("to", "")),
              words(headers.getOrDefault("subject", "")),
              new String(text, StandardCharsets.UTF_8).replace("\r\n", "\n")));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static Map<String, String> headers(String head) {
    var headers = new HashMap<String, String>();
    for (var line : head.replaceAll("\r\n[ \t]+", " ").split("\r\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private static String bare(String address) {
    return address.replaceAll("^.*<|>.*$", "");
  }

  /** Spaces between two encoded words are none. */
  private static String words(String header) {
    return WORD.matcher(header.replace("?= =?", "?==?"))
        .replaceAll(word ->
            java.util.regex.Matcher.quoteReplacement(
                new String(Base64.getDecoder().decode(word.group(1)), StandardCharsets.UTF_8)));
  }
}
