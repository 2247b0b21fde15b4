package kyojo.domain.jcstar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListDateTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-24, 2026-11-24",
    "2026/11/24, 2026-11-24",
    "2026/1/4, 2026-01-04",
    "２０２６．１１．２４, 2026-11-24",
    "2026年11月24日, 2026-11-24",
    "2026 年 1 月 4 日, 2026-01-04",
    "令和8年11月24日, 2026-11-24",
    "令和元年5月1日, 2019-05-01",
    "R8.11.24, 2026-11-24",
    "Ｒ８／１１／２４, 2026-11-24",
    "平成31年4月30日, 2019-04-30",
    "H31.4.30, 2019-04-30",
    "2028-02-29, 2028-02-29"
  })
  void aDateIsReadInTheFormsOfListsAndSpreadsheets(String cell, LocalDate date) {
    assertThat(ListDate.parse(cell)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "26/11/24",
        "11/24/2026",
        "24.11.2026",
        "2026-11",
        "2026-13-01",
        "2026-02-29",
        "令和0年1月1日",
        "令和元年4月30日",
        "平成31年5月1日",
        "昭和64年1月7日",
        "R8",
        "46350",
        "2026-11-24T00:00",
        "2026-11月24日",
        "未定"
      })
  void whatCouldBeReadInAnotherWayIsNone(String cell) {
    assertThat(ListDate.parse(cell)).as(cell).isEmpty();
  }
}
