package kyojo.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kyojo.content.ContentModule;
import kyojo.csv.CsvFiles;
import kyojo.domain.Stage;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.catalogue.CatalogueImport;
import kyojo.domain.catalogue.CatalogueImport.Act;
import kyojo.domain.catalogue.CatalogueImport.DeclaredFile;
import kyojo.domain.catalogue.CatalogueImport.Source;
import kyojo.domain.catalogue.ListFile;
import kyojo.domain.catalogue.ReadList;
import kyojo.domain.identity.ImportId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.jcstar.ForeignGrade;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.RowFault;
import kyojo.domain.jcstar.Standing.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoLabelsTest {
  @ParameterizedTest
  @ValueSource(strings = {"2026-11-28T00:00:00Z", "2028-02-29T12:00:00Z"})
  void theListHasLabelsOfAllStatesOnEveryDay(String time) {
    Instant now = Instant.parse(time);
    ListFile.Whole list = (ListFile.Whole) read(now, DemoLabels.NEWER, Stage.DEVELOPMENT);
    LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Asia/Tokyo"));

    Set<Status> states =
        list.labels().stream().map(label -> label.on(today).status()).collect(Collectors.toSet());
    assertThat(states)
        .containsExactlyInAnyOrder(
            Status.VALID,
            Status.EXPIRING,
            Status.NOT_YET_VALID,
            Status.EXPIRED,
            Status.LAPSED,
            Status.WITHDRAWN);
    assertThat(list.labels()).extracting(label -> label.level().stars()).contains(1, 2, 3, 4);
    assertThat(list.labels().stream().mapToInt(label -> label.models().size()).sum())
        .isBetween(150, 250);
    assertThat(list.sample()).isTrue();
    List<Label> older = ((ListFile.Whole) read(now, DemoLabels.OLDER, Stage.DEVELOPMENT)).labels();
    assertThat(older).isNotEqualTo(list.labels());
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void foreignLabelsAreFictitiousToo(Stage stage) {
    ListFile list = read(Instant.now(), DemoLabels.FOREIGN, stage);

    if (stage.allowsSamples()) {
      assertThat(((ListFile.Whole) list).labels())
          .hasSize(4)
          .allMatch(label -> label.grade() instanceof ForeignGrade)
          .allMatch(label -> label.registrationNumber().isSample())
          .allMatch(label -> label.supplier().startsWith("架空"));
    } else {
      assertThat(((ListFile.Refused) list).faults())
          .extracting(RowFault::reason)
          .containsOnly(RowFault.Reason.SAMPLE);
    }
  }

  @Test
  void everythingSaysThatItDoesNotExist() {
    var list = (ListFile.Whole) read(Instant.now(), DemoLabels.NEWER, Stage.DEVELOPMENT);

    assertThat(list.labels())
        .allMatch(label -> label.registrationNumber().text().startsWith("見本-"))
        .allMatch(label -> label.supplier().startsWith("架空"));
  }

  @Test
  void aProductionStageRefusesEveryRow() {
    var refused = (ListFile.Refused) read(Instant.now(), DemoLabels.NEWER, Stage.PRODUCTION);

    assertThat(refused.faulty()).isEqualTo(refused.rows());
    assertThat(refused.faults()).extracting(RowFault::reason).containsOnly(RowFault.Reason.SAMPLE);
  }

  private static ListFile read(Instant now, DemoLabels.DemoList list, Stage stage) {
    byte[] file = new DemoLabels(() -> now).file(list).getBytes(StandardCharsets.UTF_8);
    var uploads = new DemoImporting.InMemory();
    CatalogueImport begun = begun(file, list.catalogue());
    uploads.put(begun, file);
    return new ReadList(uploads, new CsvFiles(), stage, ContentModule.jcstarScheme().schemes())
        .of(begun);
  }

  private static CatalogueImport begun(byte[] file, Catalogue catalogue) {
    try {
      String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
      return new CatalogueImport(
          new ImportId("0".repeat(26)),
          catalogue,
          new DeclaredFile("labels.csv", file.length, digest),
          new Source(URI.create("https://labels.example/list"), Instant.EPOCH),
          new Act(new MemberId("0".repeat(26)), Instant.EPOCH),
          Optional.empty());
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
