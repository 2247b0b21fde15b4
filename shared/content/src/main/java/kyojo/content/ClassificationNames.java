package kyojo.content;

import static kyojo.content.ContentTypes.TEXT;
import static kyojo.content.ContentTypes.listOf;
import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.object;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** What industries, sizes and prefectures are called, for files that people read. Immutable. */
public final class ClassificationNames {
  private static final int SIZE_MAX = 1_000_000;

  private final Map<String, String> industries;
  private final Map<String, String> employees;
  private final Map<String, String> prefectures;

  private ClassificationNames(
      Map<String, String> industries,
      Map<String, String> employees,
      Map<String, String> prefectures) {
    this.industries = industries;
    this.employees = employees;
    this.prefectures = prefectures;
  }

  private record Named(String code, String name) {}

  /**
   * Reads the shipped lists.
   *
   * @throws IllegalStateException naming the list that is wrong
   */
  public static ClassificationNames load() {
    return new ClassificationNames(
        names("industries/jsic-14.json", "industries", "divisions"),
        names("employee-bands/kyojo-1.json", "employee-bands", "bands"),
        names("prefectures/jis-x-0401.json", "prefectures", "prefectures"));
  }

  public String of(Industry industry) {
    return industries.getOrDefault(industry.code(), industry.code());
  }

  public String of(EmployeeBand band) {
    return employees.getOrDefault(band.id(), band.id());
  }

  public String of(Prefecture prefecture) {
    return prefectures.getOrDefault(prefecture.code(), prefecture.code());
  }

  private static Map<String, String> names(String path, String kind, String list) {
    JsonType<List<Named>> type = object(fields -> decode(fields, kind, list));
    return ContentFile.read(path, type).stream()
        .collect(Collectors.toUnmodifiableMap(Named::code, Named::name));
  }

  private static Decoded<List<Named>> decode(Fields fields, String kind, String list) {
    ContentTypes.head(fields, kind);
    var named = fields.required(list, listOf(object(ClassificationNames::named)));
    return fields.build(named::get);
  }

  private static Decoded<Named> named(Fields fields) {
    var code = fields.optional("code", TEXT);
    var id = fields.optional("id", TEXT);
    var name = fields.required("name", TEXT);
    fields.optional("from", integer(0, SIZE_MAX));
    fields.optional("to", integer(0, SIZE_MAX));
    return fields.build(() -> new Named(code.get().or(id::get).orElseThrow(), name.get()));
  }
}
