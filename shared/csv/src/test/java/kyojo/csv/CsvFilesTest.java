package kyojo.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyojo.domain.catalogue.FileFault;
import kyojo.domain.catalogue.FileFault.Kind;
import kyojo.domain.catalogue.TableFiles.Reading;
import kyojo.domain.catalogue.TextEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFilesTest {
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final String HEADING = "登録番号,型番\r\n";

  private final List<List<String>> rows = new ArrayList<>();

  @Test
  void anEncodingIsToldByTheWordsOfTheHeading() {
    String text = HEADING + "見本-1,ｱﾊﾞﾝ①～－㈱\r\n";

    assertThat(read(utf8(text))).isEqualTo(new Reading.Complete(TextEncoding.UTF_8, 2));
    assertThat(read(utf8("\ufeff" + text)))
        .isEqualTo(new Reading.Complete(TextEncoding.UTF_8_BOM, 2));
    assertThat(read(text.getBytes(SHIFT_JIS)))
        .isEqualTo(new Reading.Complete(TextEncoding.SHIFT_JIS, 2));
    assertThat(rows).hasSize(6).allMatch(row -> row.size() == 2);
    assertThat(rows.get(1)).isEqualTo(rows.get(3)).isEqualTo(rows.get(5));
    assertThat(rows.get(0)).containsExactly("登録番号", "型番");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 500})
  void aLineInAnotherEncodingIsNamed(int before) {
    String line = "見本-1,架空ルーター\r\n";
    byte[] inUtf8 = join(utf8(HEADING + line.repeat(before)), line.getBytes(SHIFT_JIS), utf8(line));
    byte[] inShiftJis =
        join(
            (HEADING + line.repeat(before)).getBytes(SHIFT_JIS),
            utf8(line),
            line.getBytes(SHIFT_JIS));

    assertThat(fault(inUtf8)).isEqualTo(FileFault.at(Kind.MIXED_ENCODINGS, before + 2L));
    assertThat(fault(inShiftJis)).isEqualTo(FileFault.at(Kind.MIXED_ENCODINGS, before + 2L));
  }

  @Test
  void whatIsInNoEncodingIsNamed() {
    byte[] broken = {'a', ',', (byte) 0xff, '\n'};

    assertThat(fault(join(utf8(HEADING), broken))).isEqualTo(FileFault.at(Kind.ENCODING, 2));
    assertThat(fault(join(HEADING.getBytes(SHIFT_JIS), broken)))
        .isEqualTo(FileFault.at(Kind.ENCODING, 2));
  }

  @Test
  void aSignThatIsCutInTheMiddleIsNamed() {
    byte[] whole = utf8(HEADING + "見本-1,架空");
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

    assertThat(fault(cut).line()).contains(2L);
  }

  @Test
  void whatIsNoTextIsCalledWhatItIs() {
    assertThat(fault(new byte[0]).kind()).isEqualTo(Kind.EMPTY);
    assertThat(fault(utf8("\ufeff\r\n")).kind()).isEqualTo(Kind.EMPTY);
    assertThat(fault(new byte[] {'P', 'K', 3, 4, 20}).kind()).isEqualTo(Kind.WORKBOOK);
    assertThat(fault(HEADING.getBytes(StandardCharsets.UTF_16)).kind()).isEqualTo(Kind.UTF_16);
  }

  @Test
  void cellsMayHoldSeparatorsQuotesAndLineEnds() {
    assertThat(read(utf8("a,b\n\"1,\"\"2\"\"\",\"3\r\n4\"\n5,6\"7\n")))
        .isEqualTo(new Reading.Complete(TextEncoding.UTF_8, 3));
    assertThat(rows.get(1)).containsExactly("1,\"2\"", "3\r\n4");
    assertThat(rows.get(2)).containsExactly("5", "6\"7");
  }

  @Test
  void separatorsAreThoseOfTheHeading() {
    read(utf8("登録番号\t型番\n1\tA,B\n"));
    read(utf8("sep=;\r\n登録番号;型番\r\n1;A,B\r\n"));
    read(utf8("登録番号;型番\n1;A,B\n"));

    assertThat(rows).hasSize(6);
    assertThat(rows).filteredOn(row -> row.contains("A,B")).hasSize(3);
  }

  @Test
  void emptyCellsAtTheEndOfRowsCountForNothing() {
    read(utf8("a,b,c,,\n1,2\n1,2,3,,,\n1,2,3,4\n\n"));

    assertThat(rows)
        .containsExactly(
            List.of("a", "b", "c"),
            List.of("1", "2", ""),
            List.of("1", "2", "3"),
            List.of("1", "2", "3", "4"),
            List.of("", "", ""));
  }

  @Test
  void aQuoteThatIsNotClosedIsNamedByTheRowItOpensIn() {
    assertThat(fault(utf8("a,b\n1,2\n3,\"4\n5,6\n"))).isEqualTo(FileFault.at(Kind.QUOTES, 3));
    assertThat(fault(utf8("sep=,\na,b\n1,2\n3,\"4\n5,6\n")))
        .isEqualTo(FileFault.at(Kind.QUOTES, 4));
    assertThat(fault(utf8("a,b\n\"1\n1\",2\n3,\"4\n5,\"6\"\n")))
        .isEqualTo(FileFault.at(Kind.QUOTES, 4));
    assertThat(fault(utf8("a,b\n1,\"2\"3\n"))).isEqualTo(FileFault.at(Kind.QUOTES, 2));
    assertThat(fault(utf8("a,b\n1,\"" + "x\n".repeat(9000))))
        .isEqualTo(FileFault.at(Kind.ROW_TOO_LONG, 2));
  }

  @Test
  void aRowOfTooManyCellsIsNamed() {
    assertThat(fault(utf8("a,b\n" + ",".repeat(300) + "\n")))
        .isEqualTo(FileFault.at(Kind.ROW_TOO_LONG, 2));
  }

  @Test
  void nothingIsReadBeyondWhatIsWanted() {
    byte[] million = utf8("a,b\n" + "1,2\n".repeat(1_000_000));
    long before = System.nanoTime();

    Reading reading =
        new CsvFiles()
            .read(
                million,
                cells -> {
                  rows.add(cells);
                  return rows.size() < 10;
                });

    assertThat(reading).isEqualTo(new Reading.Complete(TextEncoding.UTF_8, 10));
    assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
  }

  private Reading read(byte[] file) {
    return new CsvFiles().read(file, rows::add);
  }

  private FileFault fault(byte[] file) {
    Reading reading = read(file);
    return Optional.of(reading)
        .filter(Reading.Unreadable.class::isInstance)
        .map(Reading.Unreadable.class::cast)
        .orElseThrow(() -> new AssertionError(reading))
        .fault();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
