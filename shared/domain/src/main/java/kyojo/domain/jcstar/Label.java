package kyojo.domain.jcstar;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kyojo.domain.jcstar.Standing.Status;

/**
 * A label: one 登録番号, under which the supplier may sell many 型番. Both dates are what IPA published;
 * the term is never computed from the day of issue, because it may be shorter than two years and
 * may be prolonged.
 *
 * @param supplierLatin the supplier's name in Latin letters, where the list has one
 * @param expiresOn the last day on which the label holds, in Japan
 * @param page IPA's page on this label, as the label's code gives it
 * @param supportEndsOn the last day of security updates, where the supplier gives one
 * @param notListedSince the day of the first import in which the label was missing. That is neither
 *     a withdrawal nor a lapse
 */
public record Label(
    RegistrationNumber registrationNumber,
    Level level,
    String supplier,
    Optional<String> supplierLatin,
    String product,
    String category,
    LocalDate issuedOn,
    LocalDate expiresOn,
    Recorded recorded,
    Optional<LocalDate> recordedOn,
    Optional<URI> page,
    Optional<LocalDate> supportEndsOn,
    Optional<LocalDate> notListedSince,
    List<String> models) {

  /** What IPA has recorded of a label, apart from its dates. */
  public enum Recorded {
    /** Nothing but that it was issued. */
    ISSUED,
    /** 取消し, by IPA. */
    WITHDRAWN,
    /** 失効, before its term, for instance because the supplier gave it up. */
    LAPSED
  }

  public Label {
    models = List.copyOf(models);
    if (models.isEmpty()) {
      throw new IllegalArgumentException("a label without models");
    }
    if (expiresOn.isBefore(issuedOn)) {
      throw new IllegalArgumentException("a label that ends before it begins");
    }
    if (recorded == Recorded.ISSUED && recordedOn.isPresent()) {
      throw new IllegalArgumentException("a day on which nothing was recorded");
    }
  }

  /**
   * How the label stands on a day in Japan. What IPA has taken back is never valid again, and no
   * record makes up for a term that is over.
   */
  public Standing on(LocalDate day) {
    Status status =
        switch (recorded) {
          case WITHDRAWN -> hasHappened(day) ? Status.WITHDRAWN : byDates(day);
          case LAPSED -> hasHappened(day) ? Status.LAPSED : byDates(day);
          case ISSUED -> byDates(day);
        };
    return new Standing(status, day, expiresOn);
  }

  /** The same label over other models. */
  Label withModels(List<String> others) {
    return with(notListedSince, others);
  }

  /** The same label, which the list has not had since a day. */
  Label missingSince(LocalDate day) {
    return with(Optional.of(day), models);
  }

  private Label with(Optional<LocalDate> missing, List<String> otherModels) {
    return new Label(
        registrationNumber,
        level,
        supplier,
        supplierLatin,
        product,
        category,
        issuedOn,
        expiresOn,
        recorded,
        recordedOn,
        page,
        supportEndsOn,
        missing,
        otherModels);
  }

  /**
   * Where two rows of one 登録番号 say different things of the label. The product's name is not among
   * them: whether it belongs to the label or to the 型番 is not published.
   */
  Optional<LabelColumn> conflict(Label other) {
    if (level != other.level) {
      return Optional.of(LabelColumn.LEVEL);
    }
    if (!supplier.equals(other.supplier)) {
      return Optional.of(LabelColumn.SUPPLIER);
    }
    if (!issuedOn.equals(other.issuedOn)) {
      return Optional.of(LabelColumn.ISSUED_ON);
    }
    if (!expiresOn.equals(other.expiresOn)) {
      return Optional.of(LabelColumn.EXPIRES_ON);
    }
    if (recorded != other.recorded) {
      return Optional.of(LabelColumn.STATE);
    }
    if (!recordedOn.equals(other.recordedOn)) {
      return Optional.of(LabelColumn.STATE_ON);
    }
    return conflictOfTexts(other);
  }

  private Optional<LabelColumn> conflictOfTexts(Label other) {
    if (!supplierLatin.equals(other.supplierLatin)) {
      return Optional.of(LabelColumn.SUPPLIER_LATIN);
    }
    if (!category.equals(other.category)) {
      return Optional.of(LabelColumn.CATEGORY);
    }
    if (!page.equals(other.page)) {
      return Optional.of(LabelColumn.PAGE);
    }
    return supportEndsOn.equals(other.supportEndsOn)
        ? Optional.empty()
        : Optional.of(LabelColumn.SUPPORT_ENDS_ON);
  }

  private boolean hasHappened(LocalDate day) {
    return recordedOn.map(since -> !day.isBefore(since)).orElse(true);
  }

  private Status byDates(LocalDate day) {
    if (day.isAfter(expiresOn)) {
      return Status.EXPIRED;
    }
    if (notListedSince.filter(since -> !day.isBefore(since)).isPresent()) {
      return Status.NOT_IN_LAST_LIST;
    }
    if (day.isBefore(issuedOn)) {
      return Status.NOT_YET_VALID;
    }
    return Standing.daysLeft(day, expiresOn) <= Standing.EXPIRING_DAYS
        ? Status.EXPIRING
        : Status.VALID;
  }
}
