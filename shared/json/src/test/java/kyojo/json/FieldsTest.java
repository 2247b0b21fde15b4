package kyojo.json;

import static kyojo.json.JsonTypes.bool;
import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.list;
import static kyojo.json.JsonTypes.map;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  private enum Colour {
    RED,
    GREEN
  }

  private record Thing(
      String name, Optional<Integer> size, List<Boolean> flags, Map<String, Colour> colours) {}

  private static final JsonType<Thing> THING = object(FieldsTest::thing);

  private static Decoded<Thing> thing(Fields fields) {
    var name = fields.required("name", text(1, 5));
    var size = fields.optional("size", integer(0, 10));
    var flags = fields.required("flags", list(bool(), 0, 2));
    var colours = fields.required("colours", map(FieldsTest::key, constant(Colour.class), 3));
    return fields.build(() -> new Thing(name.get(), size.get(), flags.get(), colours.get()));
  }

  private static Optional<String> key(String name) {
    return name.startsWith("k") ? Optional.of(name) : Optional.empty();
  }

  @Test
  void readsWhatIsRight() {
    assertThat(decode("{'name':'abc','flags':[true],'colours':{'k1':'RED'}}"))
        .isEqualTo(
            Decoded.valid(
                new Thing("abc", Optional.empty(), List.of(true), Map.of("k1", Colour.RED))));
  }

  @Test
  void collectsAllThatIsWrongWithItsPlace() {
    assertThat(
            faults(
                "{'name':7,'size':11,'flags':[true,null,false],'colours':{'x':'RED','k2':'BLUE'},'~/':1}"))
        .containsExactlyInAnyOrder(
            "/name WRONG_TYPE",
            "/size OUT_OF_RANGE",
            "/flags TOO_LONG",
            "/colours/x UNKNOWN_NAME",
            "/colours/k2 UNKNOWN_VALUE",
            "/~0~1 UNKNOWN_NAME");
  }

  @Test
  void namesElementsByTheirIndex() {
    assertThat(faults("{'name':'a','flags':[true,1],'colours':{}}"))
        .containsExactly("/flags/1 WRONG_TYPE");
  }

  @Test
  void tellsMissingFromNull() {
    assertThat(faults("{'flags':null,'colours':{},'size':null}"))
        .containsExactlyInAnyOrder("/name REQUIRED", "/flags WRONG_TYPE", "/size WRONG_TYPE");
  }

  @ParameterizedTest
  @CsvSource({
    "1, true",
    "10, true",
    "-0, true",
    "11, false",
    "-1, false",
    "1.0, false",
    "1e1, false",
    "1e400, false",
    "99999999999999999999, false"
  })
  void takesWholeNumbersWithinTheirRange(String literal, boolean accepted) {
    var faults = faults("{'name':'a','flags':[],'colours':{},'size':" + literal + "}");

    assertThat(faults.isEmpty()).isEqualTo(accepted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\u0000", "a\\u0007", "\\ud800", "\\udc00x", "\\u202e", "\\u200b", "\\ufffe"})
  void refusesCharactersThatHideOrControl(String escaped) {
    assertThat(faults("{'name':'" + escaped + "','flags':[],'colours':{}}"))
        .containsExactly("/name INVALID_CHARACTER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"葛󠄀城", "👨‍👩‍👧", "é", "－ー〜"})
  void takesTextsThatPeopleWrite(String text) {
    JsonType<String> any = text(1, 20);

    assertThat(any.decode(new JsonValue.JsonString(text), Pointer.ROOT))
        .isEqualTo(Decoded.valid(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "　"})
  void takesNoBlankText(String blank) {
    assertThat(faults("{'name':'" + blank + "','flags':[],'colours':{}}"))
        .containsExactly("/name TOO_SHORT");
  }

  @Test
  void repeatsAStrangersNameOnlyCutAndPrintable() {
    String name = "x".repeat(500);

    assertThat(faults("{'name':'a','flags':[],'colours':{},'" + name + "':1}"))
        .containsExactly("/" + "x".repeat(64) + "… UNKNOWN_NAME");
    assertThat(faults("{'name':'a','flags':[],'colours':{},'\\u202e':1}"))
        .containsExactly("/\uFFFD UNKNOWN_NAME");
  }

  private static Decoded<Thing> decode(String text) {
    byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return JsonText.parse(bytes, 8).then(value -> THING.decode(value, Pointer.ROOT));
  }

  private static List<String> faults(String text) {
    return switch (decode(text)) {
      case Decoded.Valid<Thing> valid -> List.of();
      case Decoded.Invalid<Thing>(List<Violation> found) ->
          found.stream().map(fault -> fault.path() + " " + fault.code().name()).toList();
    };
  }
}
