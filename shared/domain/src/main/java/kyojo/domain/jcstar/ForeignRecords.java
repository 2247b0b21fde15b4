package kyojo.domain.jcstar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kyojo.domain.jcstar.Verdict.Candidate;

/**
 * Labels of other countries' schemes, kept apart from JC-STAR's, and what each counts for in
 * JC-STAR on a day. They are told beside what is found there, and never in its place. Thread-safe.
 */
public final class ForeignRecords {
  private final Registries registries;
  private final Map<String, ForeignScheme> schemes;
  private final List<Equivalence> equivalences;

  /**
   * Looks into the list of foreign labels in force.
   *
   * @param equivalences whatever rules there are; those from a scheme to JC-STAR are told
   */
  public ForeignRecords(
      Registries registries, List<ForeignScheme> schemes, List<Equivalence> equivalences) {
    this.registries = registries;
    this.schemes =
        schemes.stream()
            .collect(
                Collectors.toMap(
                    ForeignScheme::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    this.equivalences = List.copyOf(equivalences);
  }

  /**
   * A record.
   *
   * @param models those of its 型番 that were looked for, or its first ones
   * @param standing by the dates and the state that its scheme publishes
   * @param rules what the scheme counts for in JC-STAR on that day; none where nothing is known
   */
  public record ForeignRecord(
      Label label,
      List<Model> models,
      Standing standing,
      ForeignScheme scheme,
      List<Equivalence> rules) {
    public ForeignRecord {
      models = List.copyOf(models);
      rules = List.copyOf(rules);
    }

    /** Whether it covers a 型番 to the letter, but for width, case, spaces and hyphens. */
    boolean covers(String model) {
      return label.model(MatchText.withoutHeading(model)).isPresent();
    }
  }

  /** What is known now, as it stands on a day in Japan. */
  public OnDay on(LocalDate day) {
    return new OnDay(registries.current(), day);
  }

  /** One state of the list on one day. Immutable. */
  public final class OnDay {
    private final Registry registry;
    private final LocalDate day;

    private OnDay(Registry registry, LocalDate day) {
      this.registry = registry;
      this.day = day;
    }

    /** Of the list of foreign labels; none where none has been imported. */
    public Optional<RegistryHead> head() {
      return registry.head();
    }

    /** Those that were typed: a number, a 型番, a name. Of an empty text, none. */
    public List<ForeignRecord> found(String typed) {
      var query =
          new SearchLabels.Query(typed, LabelFilter.ALL, 0, JcstarLimits.FOREIGN_RECORDS_MAX);
      return SearchText.of(typed).isEmpty()
          ? List.of()
          : SearchLabels.search(registry, query, day).found().stream()
              .flatMap(found -> record(found.label(), found.models()))
              .toList();
    }

    /** Those that cover a 型番 of a label of JC-STAR, and are of its maker. */
    public List<ForeignRecord> like(Label label) {
      return first(
          label.models().stream().flatMap(model -> ofModel(model.text(), label.supplier())));
    }

    /** The scheme that a number is of, by its records or by its form. */
    Optional<ForeignScheme> schemeOf(String number) {
      return record(number)
          .map(ForeignRecord::scheme)
          .or(() -> schemes.values().stream().filter(one -> one.isOfForm(number)).findFirst());
    }

    /** The record of a number. */
    Optional<ForeignRecord> record(String number) {
      return Optional.of(number)
          .filter(RegistrationNumber::isPossible)
          .flatMap(text -> registry.label(new RegistrationNumber(text)))
          .stream()
          .flatMap(label -> record(label, label.models()))
          .findFirst();
    }

    /** Those of a device's 型番 and, where one was written, of its maker. */
    List<ForeignRecord> of(Device device) {
      return device
          .model()
          .map(model -> first(ofModel(MatchText.withoutHeading(model), device.maker().orElse(""))))
          .orElse(List.of());
    }

    private Stream<ForeignRecord> ofModel(String model, String maker) {
      var made = Maker.of(maker);
      return registry.index().modelsLike(MatchText.fold(model)).stream()
          .filter(one -> made.made(one.label()))
          .flatMap((Candidate one) -> record(one.label(), List.of(one.model())));
    }

    /** None of a scheme that is not among those of today's rules. */
    private Stream<ForeignRecord> record(Label label, List<Model> models) {
      return Optional.of(label.grade())
          .filter(ForeignGrade.class::isInstance)
          .map(ForeignGrade.class::cast)
          .map(grade -> schemes.get(grade.scheme()))
          .map(scheme ->
              new ForeignRecord(label, firstModels(models), label.on(day), scheme, rules(scheme)))
          .stream();
    }

    private List<Equivalence> rules(ForeignScheme scheme) {
      return equivalences.stream()
          .filter(rule -> rule.from().equals(scheme.id()) && rule.to().equals(JcstarScheme.ID))
          .filter(rule -> rule.isValidOn(day))
          .toList();
    }
  }

  private static List<Model> firstModels(List<Model> models) {
    return models.subList(0, Math.min(models.size(), JcstarLimits.SEARCH_MODELS_MAX));
  }

  private static List<ForeignRecord> first(Stream<ForeignRecord> records) {
    return records
        .collect(
            Collectors.toMap(
                one -> one.label().registrationNumber().folded(),
                Function.identity(),
                (one, _) -> one,
                LinkedHashMap::new))
        .values()
        .stream()
        .limit(JcstarLimits.FOREIGN_RECORDS_MAX)
        .toList();
  }
}
