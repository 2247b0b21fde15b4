package kyojo.domain.jcstar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which columns a list has, and which scheme a row's label is of.
 *
 * @param needed columns without which a list is refused
 * @param schemes other countries', of one of which each row is; none where all are JC-STAR's
 */
public record ListForm(Set<LabelColumn> needed, List<ForeignScheme> schemes) {
  private static final Set<LabelColumn> OF_JCSTAR =
      EnumSet.of(
          LabelColumn.NUMBER,
          LabelColumn.MODEL,
          LabelColumn.LEVEL,
          LabelColumn.SUPPLIER,
          LabelColumn.PRODUCT,
          LabelColumn.CATEGORY,
          LabelColumn.ISSUED_ON,
          LabelColumn.EXPIRES_ON);

  /** What every scheme publishes; days, levels and kinds of product only some do. */
  private static final Set<LabelColumn> OF_OTHERS =
      EnumSet.of(
          LabelColumn.SCHEME,
          LabelColumn.NUMBER,
          LabelColumn.MODEL,
          LabelColumn.SUPPLIER,
          LabelColumn.PRODUCT);

  /** The list of JC-STAR's labels. */
  public static final ListForm JCSTAR = new ListForm(OF_JCSTAR, List.of());

  public ListForm {
    needed = EnumSet.copyOf(needed);
    schemes = List.copyOf(schemes);
  }

  /** A list of labels of other countries' schemes. */
  public static ListForm foreign(List<ForeignScheme> schemes) {
    return new ListForm(OF_OTHERS, schemes);
  }

  boolean isForeign() {
    return needed.contains(LabelColumn.SCHEME);
  }

  /** The column of a heading; none where the list has no such column. */
  Optional<LabelColumn> column(String heading) {
    return LabelColumn.of(heading).filter(column -> column != LabelColumn.SCHEME || isForeign());
  }

  /** The scheme that somebody means, by its id or by its name. */
  Optional<String> scheme(String text) {
    String folded = MatchText.foldName(text);
    return schemes.stream()
        .filter(scheme ->
            MatchText.foldName(scheme.id()).equals(folded)
                || MatchText.foldName(scheme.name()).equals(folded))
        .map(ForeignScheme::id)
        .findFirst();
  }
}
