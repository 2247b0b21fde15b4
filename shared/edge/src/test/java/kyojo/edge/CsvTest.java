package kyojo.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void cellsAreQuotedWhereTheyMustBe() {
    assertThat(Csv.line(List.of("a", "b,c", "d\"e", "f\ng", "")))
        .isEqualTo("a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+81-3",
        "-2+3",
        "@SUM(A1)",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "\t=1",
        "  =1",
        "-",
        "\r=1",
        "=cmd|' /C calc'!A0",
        "-12345678901",
        "-3.25",
        "-3.2.1"
      })
  void whatWouldBeCalculatedIsText(String cell) {
    String line = Csv.line(List.of(cell));

    assertThat(line.startsWith("'") || line.startsWith("\"'")).as(line).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-5", "0", "100", "-25", "-3.2", "52.3", "有限会社", "a=b", "1-2345-6789-0123", "'x"})
  void numbersAndOtherTextsStayAsTheyAre(String cell) {
    assertThat(Csv.line(List.of(cell))).isEqualTo(cell + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0123",
        "1E5",
        "3/4",
        "2026-06",
        "6月1日",
        "12:30",
        "10%",
        "1234567890123456",
        "7",
        "1-2",
        "１－２",
        "１／２",
        "１：３０",
        "(3)",
        "（3）",
        "¥100",
        "$1",
        "￥１",
        ".5",
        "1.2.3"
      })
  void wordsThatLookLikeNumbersOrDatesStayWords(String words) {
    assertThat(Csv.words(words)).isEqualTo("'" + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jan-1",
        "1-jan",
        "May 5",
        "Sept 3, 2026",
        "3 PM",
        "午後1時30分",
        "R8.1.2",
        "令和8年1月2日",
        "令和元年5月",
        "h30/1/2",
        "TRUE",
        "false",
        "1\u30002",
        "2026-06-01 12:00",
        "1 e 5"
      })
  void datesAndTruthsInWordsStayWords(String words) {
    assertThat(Csv.words(words)).isEqualTo("'" + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3月の会",
        "第2工場",
        "A-1",
        "1階",
        "",
        "2026-06-01 午後",
        "S1",
        "M-2棟",
        "本店",
        "e",
        "May",
        "1号店",
        "true店",
        "（株）山田",
        "Mar 3店"
      })
  void otherWordsAreLeftAlone(String words) {
    assertThat(Csv.words(words)).isEqualTo(words);
  }
}
