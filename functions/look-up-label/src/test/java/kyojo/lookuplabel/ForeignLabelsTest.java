package kyojo.lookuplabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.jcstar.ForeignGrade;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.Model;
import kyojo.persistence.jcstar.DynamoRegistryVersions;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.SampleLabels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Other countries' labels stand beside every answer, with what they count for on the day. */
class ForeignLabelsTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final Map<String, String> VARIABLES = TABLES.variables("LookUpLabel");
  private static final Event SEARCH = Event.of("look-up-label/search.json");
  private static final Lambda LAMBDA = LookUpLabelHandlerTest.lambda(VARIABLES);

  @BeforeAll
  static void publish() {
    LookUpLabelHandlerTest.publish(TABLES);
    publish(
        TABLES,
        Catalogue.FOREIGN_LABELS,
        List.of(
            foreign("見本-CLS-1", "架空電機株式会社", "ZWX18000"),
            foreign("見本-CLS-2", "架空の海外企業", "SGP-900")));
  }

  @Test
  void aSearchTellsThemApart() {
    Answer both = LAMBDA.call(SEARCH);

    assertThat(both.at("/labels").findValuesAsString("registrationNumber"))
        .containsExactly("見本-0001");
    assertThat(both.at("/foreign/list/state").asString()).isEqualTo("REGISTERED");
    assertThat(both.at("/foreign/list/sample").asBoolean()).isTrue();
    assertThat(both.at("/foreign/records").size()).isEqualTo(1);
    assertThat(both.at("/foreign/records/0/scheme").asString()).isEqualTo("sg-cls");
    assertThat(both.at("/foreign/records/0/number").asString()).isEqualTo("見本-CLS-1");
    assertThat(both.at("/foreign/records/0/equivalences/0/to").asString()).isEqualTo("jcstar");
    assertThat(both.at("/foreign/records/0/equivalences/0/extent").asString()).isEqualTo("NONE");
    Answer abroad = LAMBDA.call(SEARCH.withQuery("q", "SGP-900"));
    assertThat(abroad.at("/total").asInt()).isZero();
    assertThat(abroad.at("/foreign/records").findValuesAsString("number"))
        .containsExactly("見本-CLS-2");
  }

  @Test
  void aLabelTellsThoseOfItsModels() {
    Answer label = LAMBDA.call(Event.of("look-up-label/label.json"));

    assertThat(label.at("/foreign/records").findValuesAsString("number"))
        .containsExactly("見本-CLS-1");
  }

  @Test
  void aDeviceWithAForeignLabelAloneHasNoneOfJcstar() {
    Answer checked =
        LAMBDA.call(
            Event.of("look-up-label/check.json")
                .withBody(
                    """
                    {"devices": [
                      {"model": "SGP-900"},
                      {"model": "SGP-901", "number": "見本-CLS-2"}
                    ]}
                    """));

    assertThat(checked.at("/verdicts").findValuesAsString("conclusion"))
        .containsExactly("NOT_FOUND", "FOREIGN");
    assertThat(checked.at("/verdicts/0/foreign/0").asString()).isEqualTo("見本-CLS-2");
    assertThat(checked.at("/verdicts/1/foreignCovers").asBoolean(true)).isFalse();
    assertThat(checked.at("/foreign/records").size()).isEqualTo(1);
    assertThat(checked.at("/labels").size()).isZero();
  }

  @Test
  void withoutAListNothingIsSaidOfThem() {
    LocalTables tables = LocalTables.fresh();
    LookUpLabelHandlerTest.publish(tables);
    Lambda lambda = LookUpLabelHandlerTest.lambda(tables.variables("LookUpLabel"));

    assertThat(lambda.call(SEARCH).at("/foreign/list/state").asString())
        .isEqualTo("NOT_REGISTERED");
  }

  @Test
  void aProductionStageShowsNoFictitiousOnes() {
    var production = new HashMap<>(VARIABLES);
    production.put("STAGE", "production");

    assertThat(
            LookUpLabelHandlerTest.lambda(production)
                .call(SEARCH)
                .at("/foreign/list/state")
                .asString())
        .isEqualTo("NOT_REGISTERED");
  }

  static void publish(LocalTables tables, Catalogue catalogue, List<Label> labels) {
    var versions =
        new DynamoRegistryVersions(tables.client(), tables.name("ReferenceTable"), catalogue);
    versions.publish(versions.pointer(), labels, SampleLabels.origin());
  }

  private static Label foreign(String number, String supplier, String model) {
    Label like =
        SampleLabels.label(
            number, supplier, "通信機器", SampleLabels.EXPIRES_ON, Model.listed(model, "ルーター"));
    return new Label(
        like.registrationNumber(),
        new ForeignGrade("sg-cls", Optional.of("Level 2")),
        like.supplier(),
        like.supplierLatin(),
        like.category(),
        like.issuedOn(),
        like.expiresOn(),
        like.recorded(),
        like.recordedOn(),
        like.page(),
        like.supportEndsOn(),
        like.notListedSince(),
        like.models(),
        like.history());
  }
}
