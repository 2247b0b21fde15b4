package kyojo.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kyojo.domain.Provenance.Confidence;
import kyojo.domain.jcstar.Equivalence;
import kyojo.domain.jcstar.Equivalence.Extent;
import kyojo.domain.jcstar.ForeignScheme;
import kyojo.domain.jcstar.JcstarScheme;
import kyojo.domain.jcstar.JcstarScheme.LevelMeaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JcstarSchemeFileTest {
  private static final JcstarScheme SCHEME = JcstarSchemeFile.load();

  @Test
  void whatIsNotFoundIsNeverCalledInsecure() {
    assertThat(SCHEME.note()).contains("安全でないことを意味しません", "保証しません");
    assertThat(SCHEME.conclusions().getLast().explanation()).contains("安全でないという意味ではありません");
  }

  @Test
  void everyLevelSaysWhatItDoesNotMean() {
    assertThat(SCHEME.levels())
        .extracting(LevelMeaning::inOperation)
        .containsExactly(true, false, false, false);
    assertThat(SCHEME.levels())
        .allSatisfy(level -> assertThat(level.doesNotMean()).contains("完全に安全").contains("意味しません"));
  }

  /** The label's owner forbids such words; none of our texts may use them as praise. */
  @Test
  void noTextPromisesMoreThanALabelDoes() {
    assertThat(SCHEME.toString()).doesNotContain("お墨付き", "安心です", "どんな環境でも安全");
  }

  @Test
  void generalPurposeComputersAreOutOfScope() {
    assertThat(SCHEME.deviceKinds())
        .filteredOn(kind -> !kind.inScope())
        .extracting(kind -> kind.id())
        .containsExactly("pc", "tablet", "smartphone");
  }

  @ParameterizedTest
  @CsvSource({"CSA/210527/ab-1, sg-cls", "ｃｓａ／２１０５２７／１, sg-cls", "CSA/2105/1,", "JC-1,", "KR-1,"})
  void onlyPublishedFormsOfNumbersAreKnown(String number, String scheme) {
    List<String> found =
        SCHEME.schemes().stream()
            .filter(one -> one.isOfForm(number))
            .map(ForeignScheme::id)
            .toList();

    assertThat(found).isEqualTo(scheme == null ? List.of() : List.of(scheme));
  }

  @Test
  void whatIsNotConfirmedCountsForNothing() {
    assertThat(SCHEME.equivalences())
        .filteredOn(rule -> rule.confidence() == Confidence.UNCONFIRMED)
        .isNotEmpty()
        .extracting(Equivalence::extent)
        .containsOnly(Extent.NONE);
  }

  @Test
  void aConformingProductOfAnotherSchemeIsNoStar() {
    assertThat(SCHEME.equivalences())
        .filteredOn(rule -> rule.to().equals(JcstarScheme.ID))
        .extracting(Equivalence::extent)
        .doesNotContain(Extent.FULL);
  }

  @Test
  void aRuleWithASchemeThatIsNotThereIsRefused() {
    assertThatThrownBy(() ->
            new JcstarScheme(
                SCHEME.id(),
                SCHEME.edition(),
                SCHEME.provenance(),
                SCHEME.note(),
                SCHEME.officialPage(),
                SCHEME.levels(),
                SCHEME.statuses(),
                SCHEME.conclusions(),
                SCHEME.deviceKinds(),
                List.of(),
                SCHEME.equivalences()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
