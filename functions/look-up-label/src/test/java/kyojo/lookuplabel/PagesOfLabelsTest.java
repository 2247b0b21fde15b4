package kyojo.lookuplabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.jcstar.Model;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.SampleLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page follows another of the same question in the same version of the list, or says why not. */
class PagesOfLabelsTest {
  private static final Event ALL =
      Event.of("look-up-label/search.json").withQuery("q", "").withQuery("limit", "2");

  private final LocalTables tables = LocalTables.fresh();

  @Test
  void pagesFollowEachOther() {
    Lambda lambda = published();
    Answer first = lambda.call(ALL);
    Answer second = lambda.call(ALL.withQuery("cursor", first.at("/cursor").asString()));

    var all = new ArrayList<>(numbers(first));
    all.addAll(numbers(second));
    assertThat(all).containsExactly("見本-0001", "見本-0002", "見本-0003");
    assertThat(first.at("/total").asInt()).isEqualTo(3);
    assertThat(second.body().has("cursor")).isFalse();
  }

  @Test
  void aPageOfAnotherVersionIsTold() {
    String cursor = published().call(ALL).at("/cursor").asString();
    Answer stale = published().call(ALL.withQuery("cursor", cursor));

    assertThat(stale.status()).isEqualTo(422);
    assertThat(stale.violations()).containsExactly("/query/cursor CURSOR_OUTDATED");
  }

  @Test
  void aPageOfAnotherQuestionIsTold() {
    Lambda lambda = published();
    String cursor = lambda.call(ALL).at("/cursor").asString();

    for (Event other :
        List.of(
            ALL.withQuery("q", "架空"),
            ALL.withQuery("level", "1"),
            ALL.withQuery("category", "通信機器"),
            ALL.withQuery("status", "VALID,EXPIRED"))) {
      assertThat(lambda.call(other.withQuery("cursor", cursor)).violations())
          .containsExactly("/query/cursor CURSOR_MALFORMED");
    }
    assertThat(lambda.call(ALL.withQuery("limit", "1").withQuery("cursor", cursor)).status())
        .isEqualTo(200);
  }

  @Test
  void aCategoryMayHaveACommaInItsName() {
    var label =
        SampleLabels.label(
            "見本-0009", "架空電機", "鍵,錠", SampleLabels.EXPIRES_ON, Model.listed("K-1", "鍵"));
    ForeignLabelsTest.publish(tables, Catalogue.JCSTAR_LABELS, List.of(label));
    Lambda lambda = LookUpLabelHandlerTest.lambda(tables.variables("LookUpLabel"));

    assertThat(numbers(lambda.call(ALL.withQuery("category", "ない,鍵\\,錠"))))
        .containsExactly("見本-0009");
    assertThat(numbers(lambda.call(ALL.withQuery("category", "鍵,錠")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"見本/9%A, 見本~2F9~25A", "見本~2F, 見本~7E2F", "見本~1, 見本~1"})
  void aNumberMayHaveSignsThatNoPathMayHave(String number, String asked) {
    var label =
        SampleLabels.label(number, "架空電機", "鍵", SampleLabels.EXPIRES_ON, Model.listed("K-1", "鍵"));
    ForeignLabelsTest.publish(tables, Catalogue.JCSTAR_LABELS, List.of(label));
    Lambda lambda = LookUpLabelHandlerTest.lambda(tables.variables("LookUpLabel"));

    Answer page =
        lambda.call(
            Event.of("look-up-label/label.json").withPathParameter("registrationNumber", asked));

    assertThat(page.at("/label/registrationNumber").asString()).isEqualTo(number);
  }

  /** The function as it starts after one more publication. */
  private Lambda published() {
    LookUpLabelHandlerTest.publish(tables);
    return LookUpLabelHandlerTest.lambda(tables.variables("LookUpLabel"));
  }

  private static List<String> numbers(Answer answer) {
    return answer.at("/labels").findValuesAsString("registrationNumber");
  }
}
