package kyojo.querystatistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables as files that spreadsheets open. */
class StatisticsFileTest {
  private static final Event FILE = Querying.NATIONAL.withQuery("format", "csv");

  private final Querying querying = new Querying();

  @BeforeEach
  void publish() {
    querying.releases.publish(1000);
    querying.releases.publish(1100);
  }

  @Test
  void aFileSaysWhatItIsInItsNameAndItsFirstLines() {
    Answer answer = querying.lambda.call(FILE);
    List<String> lines = lines(answer);

    assertThat(answer.headers())
        .containsEntry(
            "content-disposition",
            "attachment; filename=\"kyojo-national-scores-by-industry-2026-r2-r1.csv\"");
    assertThat(lines.getFirst()).isEqualTo("\ufeff表,scores-by-industry");
    assertThat(lines).contains("年度,2026", "公表,第2号", "公表日時,2026/11/30 03:00", "比べる公表,第1号");
  }

  @Test
  void figuresStandBesideThoseOfTheEarlierReleaseAndHiddenOnesAreExplainedBelow() {
    List<String> lines = lines(querying.lambda.call(FILE));

    assertThat(lines)
        .contains(
            "記号,区分,事業者数,事業者数（第1号）,平均点,平均点（第1号）,標準偏差,標準偏差（第1号）,100点,100点（第1号）,"
                + "70〜99点,70〜99点（第1号）,50〜69点,50〜69点（第1号）,49点以下,49点以下（第1号）",
            "ALL,すべて,1100,1000,52.3,52.3,16.0,16.0,550,500,365,335,275,250,220,200",
            "B,漁業,*,,,,,,*,,*,,*,,*,",
            "B,漁業,事業者数,0,9,出どころの分かる事業者が5未満か、ほかの数から逆算できるため");
  }

  @Test
  void aNameThatASpreadsheetWouldCalculateIsAText() {
    Event file = FILE.withPathParameter("table", "scores-by-community");
    List<String> lines = lines(querying.lambda.call(file));

    assertThat(lines).anyMatch(line -> line.contains(",'=なにわ,"));
    assertThat(lines).noneMatch(line -> line.contains(",=") || line.startsWith("="));
  }

  @Test
  void whatLooksLikeADateStaysAText() {
    Event file = FILE.withPathParameter("table", "scores-by-size");

    assertThat(lines(querying.lambda.call(file))).anyMatch(line -> line.startsWith("'6-20,6〜20人,"));
  }

  @Test
  void ownFilesAreCalledOwn() {
    Answer answer = querying.lambda.call(Querying.OWN.withQuery("format", "csv"));

    assertThat(answer.headers())
        .containsEntry(
            "content-disposition", "attachment; filename=\"kyojo-own-scores-2026-r2.csv\"");
    assertThat(lines(answer)).contains("対象,この地域の事業者");
  }

  private static List<String> lines(Answer answer) {
    assertThat(answer.headers()).containsEntry("content-type", "text/csv; charset=utf-8");
    return List.of(answer.body().asString().split("\r\n", -1));
  }
}
