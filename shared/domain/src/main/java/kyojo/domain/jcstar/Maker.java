package kyojo.domain.jcstar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kyojo.domain.jcstar.Verdict.Candidate;

/**
 * A maker as somebody wrote it, to be compared with a label's supplier and products: in kana, kanji
 * or Latin letters, with or without the form of the company, with one typing error.
 */
final class Maker {
  private static final Pattern COMPANY_FORM =
      Pattern.compile(
          "株式会社|有限会社|合同会社|\\([株有同]\\)" + "|(?:,?co)?[.,]*(?:ltd|inc|corp|corporation|llc)\\.?$");

  /** One letter is a part of nearly every name. */
  private static final int PART_MIN = 2;

  private final String name;
  private final Optional<OneError> similar;

  private Maker(String name) {
    this.name = name;
    this.similar = OneError.of(name);
  }

  static Maker of(String written) {
    return new Maker(company(written));
  }

  /** A company's name without its form, which is written in many ways or left out. */
  static String company(String name) {
    return COMPANY_FORM.matcher(MatchText.foldName(name)).replaceAll("");
  }

  /** Those of its models; of a maker that nobody has written, all. */
  List<Candidate> of(List<Candidate> models) {
    List<Candidate> ofSupplier =
        models.stream().filter(one -> name.isEmpty() || isSupplierOf(one.label())).toList();
    // Some write the brand: it stands in the product's name, and nowhere else.
    return ofSupplier.isEmpty()
        ? models.stream().filter(one -> isInProduct(one.model())).toList()
        : ofSupplier;
  }

  /**
   * Whether it may have made what a label covers: its supplier or a brand, or nobody was written.
   */
  boolean made(Label label) {
    return name.isEmpty()
        || isSupplierOf(label)
        || label.models().stream().anyMatch(this::isInProduct);
  }

  boolean isSupplierOf(Label label) {
    return Stream.concat(Stream.of(label.supplier()), label.supplierLatin().stream())
        .map(Maker::company)
        .anyMatch(this::isSupplier);
  }

  private boolean isInProduct(Model model) {
    return name.length() >= PART_MIN && MatchText.foldName(model.product()).contains(name);
  }

  private boolean isSupplier(String supplier) {
    return supplier.equals(name)
        || (name.length() >= PART_MIN && supplier.contains(name))
        || (supplier.length() >= PART_MIN && name.contains(supplier))
        || similar.filter(one -> one.isIn(supplier)).isPresent();
  }
}
