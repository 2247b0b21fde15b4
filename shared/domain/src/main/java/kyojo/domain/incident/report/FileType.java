package kyojo.domain.incident.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What kinds of file are taken: pictures, documents and texts, nothing that runs. Samples of
 * malware are not asked for.
 */
public enum FileType {
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg jpeg"),
  WEBP("image/webp", "webp"),
  HEIC("image/heic", "heic"),
  PDF("application/pdf", "pdf"),
  TEXT("text/plain", "txt log"),
  CSV("text/csv", "csv"),
  MAIL("message/rfc822", "eml");

  private static final int RIFF_TYPE_AT = 8;
  private static final int BOX_TYPE_AT = 4;

  /** How programs, archives and documents with programs in them begin, none of which is a text. */
  private static final List<String> NO_TEXTS =
      List.of("MZ", "PK\u0003\u0004", "\u007fELF", "%PDF", "Rar!", "7z\u00bc\u00af", "\u0089PNG");

  private final String mediaType;

  /** With spaces between them. */
  private final String endings;

  FileType(String mediaType, String endings) {
    this.mediaType = mediaType;
    this.endings = endings;
  }

  /** As it is declared and sent (RFC 6838). */
  public String mediaType() {
    return mediaType;
  }

  public static Optional<FileType> of(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }

  /** Whether a file of the type may have such a name. */
  public boolean isNamed(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(endings.split(" ", -1)).anyMatch(ending -> name.endsWith("." + ending));
  }

  /**
   * Whether a file that begins so can be of the type. It tells a file that lies about its type from
   * one that does not by accident; whether a file is harmless it does not tell.
   *
   * @param head the first {@link ReportLimits#FILE_HEAD_BYTES} bytes, or all of a shorter file
   */
  public boolean begins(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return switch (this) {
      case PNG -> text.startsWith("\u0089PNG\r\n\u001a\n");
      case JPEG -> text.startsWith("\u00ff\u00d8\u00ff");
      case WEBP -> text.startsWith("RIFF") && text.startsWith("WEBP", RIFF_TYPE_AT);
      case HEIC -> text.startsWith("ftyp", BOX_TYPE_AT) && isHeic(text);
      case PDF -> text.startsWith("%PDF-");
      case TEXT, CSV, MAIL ->
          text.indexOf('\0') < 0 && NO_TEXTS.stream().noneMatch(text::startsWith);
    };
  }

  private static boolean isHeic(String text) {
    return List.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1").stream()
        .anyMatch(brand -> text.startsWith(brand, RIFF_TYPE_AT));
  }
}
