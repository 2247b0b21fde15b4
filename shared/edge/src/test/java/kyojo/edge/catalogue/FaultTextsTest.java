package kyojo.edge.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kyojo.domain.catalogue.FileFault;
import kyojo.domain.jcstar.RowFault;
import org.junit.jupiter.api.Test;

class FaultTextsTest {
  @Test
  void everyFaultHasAJapaneseTextAndEveryTextAFault() {
    var keys = new ArrayList<String>();
    Stream.of(FileFault.Kind.values()).forEach(kind -> keys.add("file." + kind.name()));
    Stream.of(RowFault.Reason.values()).forEach(reason -> keys.add("row." + reason.name()));

    assertThat(FaultTexts.keys()).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void placesAndWordsArePutIn() {
    for (FileFault.Kind kind : FileFault.Kind.values()) {
      String text = FaultTexts.of(new FileFault(kind, Optional.of(7L), List.of("型番", "レベル")));
      assertThat(text).containsPattern("[ぁ-ん]").doesNotContain("{");
    }
    for (RowFault.Reason reason : RowFault.Reason.values()) {
      assertThat(FaultTexts.of(new RowFault(3, Optional.empty(), reason, Optional.of(2))))
          .containsPattern("[ぁ-ん]")
          .doesNotContain("{");
    }
    assertThat(FaultTexts.of(FileFault.at(FileFault.Kind.MIXED_ENCODINGS, 7))).startsWith("7行目");
  }
}
