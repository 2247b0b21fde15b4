package kyojo.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import kyojo.domain.catalogue.FileFault;
import kyojo.domain.catalogue.FileFault.Kind;
import kyojo.domain.catalogue.TextEncoding;

/**
 * A text whose encoding is known to the last byte. The first line decides: the Japanese words of a
 * heading in Shift_JIS are never valid UTF-8. Every other line has to be in the same encoding; that
 * UTF-8 can be read as nonsense in Shift_JIS is known and not taken.
 */
@SuppressWarnings("ArrayRecordComponent")
record EncodedText(byte[] bytes, int from, TextEncoding encoding) {
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final int BOM_BYTES = 3;
  private static final int CHARS = 8192;

  /** What the bytes are, or why they are no text. */
  sealed interface Told {
    record Text(EncodedText text) implements Told {}

    record Not(FileFault fault) implements Told {}
  }

  /** Tells the encoding and checks it throughout. */
  static Told of(byte[] bytes) {
    if (isEmpty(bytes)) {
      return new Told.Not(FileFault.of(Kind.EMPTY));
    }
    if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
      return new Told.Not(FileFault.of(Kind.WORKBOOK));
    }
    if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) {
      return new Told.Not(FileFault.of(Kind.UTF_16));
    }
    if (begins(bytes, 0xef, 0xbb, 0xbf)) {
      return utf8(bytes, BOM_BYTES, TextEncoding.UTF_8_BOM);
    }
    int end = Lines.end(bytes, 0);
    boolean isUtf8 =
        Lines.isAscii(bytes, 0, end)
            ? fault(StandardCharsets.UTF_8, bytes, 0, bytes.length).isEmpty()
            : fault(StandardCharsets.UTF_8, bytes, 0, end).isEmpty();
    return isUtf8 ? utf8(bytes, 0, TextEncoding.UTF_8) : shiftJis(bytes);
  }

  /** The text, decoded as it is read. */
  Reader reader() {
    Charset charset = encoding == TextEncoding.SHIFT_JIS ? SHIFT_JIS : StandardCharsets.UTF_8;
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, from, bytes.length - from), charset);
  }

  /**
   * Whether a quote that opens in the row is still open at the end of the text.
   *
   * @param line where the row begins
   */
  boolean isQuoteOpen(long line, char separator) {
    boolean isOpen = false;
    boolean isCellStart = true;
    for (int i = Lines.place(bytes, line, from); i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == '"' && (isOpen || isCellStart)) {
        // Two in a quoted cell close and open again, which leaves it as it was.
        isOpen = !isOpen;
      }
      isCellStart = b == separator || b == '\n' || b == '\r';
    }
    return isOpen;
  }

  private static Told utf8(byte[] bytes, int from, TextEncoding encoding) {
    OptionalInt fault = fault(StandardCharsets.UTF_8, bytes, from, bytes.length);
    if (fault.isEmpty()) {
      return new Told.Text(new EncodedText(bytes, from, encoding));
    }
    int start = Lines.start(bytes, fault.getAsInt());
    int end = Lines.end(bytes, start);
    boolean isOther = fault(SHIFT_JIS, bytes, start, end).isEmpty();
    return not(isOther ? Kind.MIXED_ENCODINGS : Kind.ENCODING, bytes, start);
  }

  private static Told shiftJis(byte[] bytes) {
    for (int start = 0; start < bytes.length; ) {
      int end = Lines.end(bytes, start);
      if (!Lines.isAscii(bytes, start, end)) {
        if (Lines.isJapaneseUtf8(bytes, start, end)) {
          return not(Kind.MIXED_ENCODINGS, bytes, start);
        }
        if (fault(SHIFT_JIS, bytes, start, end).isPresent()) {
          return not(Kind.ENCODING, bytes, start);
        }
      }
      start = end + 1;
    }
    return new Told.Text(new EncodedText(bytes, 0, TextEncoding.SHIFT_JIS));
  }

  private static Told not(Kind kind, byte[] bytes, int at) {
    return new Told.Not(FileFault.at(kind, Lines.number(bytes, at)));
  }

  /** Where the first byte stands that the encoding does not have. */
  static OptionalInt fault(Charset charset, byte[] bytes, int from, int to) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes, from, to - from);
    var out = CharBuffer.allocate(CHARS);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    return result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty();
  }

  private static boolean isEmpty(byte[] bytes) {
    int from = begins(bytes, 0xef, 0xbb, 0xbf) ? BOM_BYTES : 0;
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != ' ') {
        return false;
      }
    }
    return true;
  }

  private static boolean begins(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
