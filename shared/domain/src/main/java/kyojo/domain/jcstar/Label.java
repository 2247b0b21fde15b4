package kyojo.domain.jcstar;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A label: one 登録番号, under which the supplier may sell many 型番. Both dates are what IPA published;
 * the term is never computed from the day of issue, because it may be shorter than two years and
 * may be prolonged. Other countries' schemes have such labels, too, in lists of their own: their
 * {@link Grade} tells them apart.
 *
 * @param category as the list names it; empty where a foreign list does not
 * @param supplierLatin the supplier's name in Latin letters, where the list has one
 * @param expiresOn the last day on which the label holds, in Japan
 * @param page IPA's page on this label, as the label's code gives it
 * @param supportEndsOn the last day of security updates, where the supplier gives one
 * @param notListedSince the day of the first import in which the label was missing. That is neither
 *     a withdrawal nor a lapse
 * @param models those of the last list first
 * @param history what lists brought, the oldest first, at most {@value
 *     JcstarLimits#LABEL_EVENTS_MAX}; it is not in the list, but comes of comparing lists
 */
public record Label(
    RegistrationNumber registrationNumber,
    Grade grade,
    String supplier,
    Optional<String> supplierLatin,
    String category,
    LocalDate issuedOn,
    LocalDate expiresOn,
    Recorded recorded,
    Optional<LocalDate> recordedOn,
    Optional<URI> page,
    Optional<LocalDate> supportEndsOn,
    Optional<LocalDate> notListedSince,
    List<Model> models,
    List<LabelEvent> history) {

  /** In the place of a day of issue that a foreign scheme does not publish. */
  static final LocalDate NO_BEGINNING = LocalDate.of(1, 1, 1);

  /** In the place of a last day that a foreign scheme does not publish. */
  static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  /** What IPA has recorded of a label, apart from its dates. */
  public enum Recorded {
    /** Nothing but that it was issued. */
    ISSUED("有効"),
    /** 取消し, by IPA. */
    WITHDRAWN("取消"),
    /** 失効, before its term, for instance because the supplier gave it up. */
    LAPSED("失効");

    private final String word;

    Recorded(String word) {
      this.word = word;
    }

    /** As the list writes it. */
    public String word() {
      return word;
    }
  }

  public Label {
    models = List.copyOf(models);
    history = List.copyOf(history);
    if (models.isEmpty()) {
      throw new IllegalArgumentException("a label without models");
    }
    if (expiresOn.isBefore(issuedOn)) {
      throw new IllegalArgumentException("a label that ends before it begins");
    }
    if (recorded == Recorded.ISSUED && recordedOn.isPresent()) {
      throw new IllegalArgumentException("a day on which nothing was recorded");
    }
    if (history.size() > JcstarLimits.LABEL_EVENTS_MAX) {
      throw new IllegalArgumentException("a label with too long a history");
    }
  }

  /**
   * Its level of JC-STAR.
   *
   * @throws IllegalStateException for another scheme's label, which has none
   */
  public Level level() {
    return switch (grade) {
      case Level level -> level;
      case ForeignGrade other ->
          throw new IllegalStateException("no label of JC-STAR: " + other.scheme());
    };
  }

  /** Its day of issue, where its scheme publishes one; JC-STAR always does. */
  public Optional<LocalDate> begins() {
    return Optional.of(issuedOn).filter(day -> !day.equals(NO_BEGINNING));
  }

  /** Its last day, where its scheme publishes one; JC-STAR always does. */
  public Optional<LocalDate> ends() {
    return Optional.of(expiresOn).filter(day -> !day.equals(NO_END));
  }

  /** The product's name as the first row of the list has it; each model has its own. */
  public String product() {
    return models.getFirst().product();
  }

  /**
   * How the label stands on a day in Japan. What IPA has taken back is never valid again, and no
   * record makes up for a term that is over.
   */
  public Standing on(LocalDate day) {
    return Standing.of(this, day, notListedSince);
  }

  /** The same for one of its models, which the list may have no more. */
  public Standing on(LocalDate day, Model model) {
    return Standing.of(
        this,
        day,
        Stream.concat(notListedSince.stream(), model.notListedSince().stream())
            .min(Comparator.naturalOrder()));
  }

  /** The model that is written like this, but for width, case, spaces and hyphens. */
  public Optional<Model> model(String text) {
    String folded = MatchText.fold(text);
    return models.stream().filter(model -> model.folded().equals(folded)).findFirst();
  }

  /** The same label over other models. */
  Label withModels(List<Model> others) {
    return with(notListedSince, others, history);
  }

  /** The same label with what lists brought of it; of too much, the latest. */
  Label withHistory(List<LabelEvent> events) {
    int first = Math.max(0, events.size() - JcstarLimits.LABEL_EVENTS_MAX);
    return with(notListedSince, models, events.subList(first, events.size()));
  }

  /** The same label, which the list has not had since a day, or since an earlier one. */
  Label missingSince(LocalDate day) {
    return with(Optional.of(notListedSince.orElse(day)), models, history);
  }

  private Label with(
      Optional<LocalDate> missing, List<Model> otherModels, List<LabelEvent> events) {
    return new Label(
        registrationNumber,
        grade,
        supplier,
        supplierLatin,
        category,
        issuedOn,
        expiresOn,
        recorded,
        recordedOn,
        page,
        supportEndsOn,
        missing,
        otherModels,
        events);
  }

  /**
   * What another list says otherwise of the label itself. The product's name is not among it:
   * whether it belongs to the label or to the 型番 is not published.
   */
  List<FieldChange> changes(Label later) {
    return Arrays.stream(LabelColumn.values())
        .filter(LabelColumn::isOfLabel)
        .map(column -> new FieldChange(column, column.text(this), column.text(later)))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }
}
