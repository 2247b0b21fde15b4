package kyojo.domain.jcstar;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a firm's device list, as it was typed.
 *
 * @param name what the firm calls it: 2階の無線ルーター
 * @param kind the id of a kind of device of the scheme, as far as the firm says
 * @param model 型番, as printed on it
 * @param maker to tell the same 型番 of two makers apart
 * @param number what stands on its label or papers
 * @param numberKind what that number is, as far as the firm says
 */
public record Device(
    Optional<String> name,
    Optional<String> kind,
    Optional<String> model,
    Optional<String> maker,
    Optional<String> number,
    NumberKind numberKind) {

  /** The numbers on the way to a label; the last alone is one. */
  public enum NumberKind {
    /** 申請番号. */
    APPLICATION,
    /** 受理番号. */
    ACCEPTANCE,
    /** 仮登録番号. */
    PROVISIONAL,
    /** 登録番号, or nothing is said about it. */
    REGISTRATION
  }

  /** What people write into a cell for which they have nothing, folded. */
  private static final Set<String> NONE =
      Stream.of("なし", "無し", "無", "不明", "わからない", "未登録", "N/A", "?")
          .map(MatchText::fold)
          .collect(Collectors.toUnmodifiableSet());

  /** How the numbers that are no labels are called, folded. */
  private static final Map<String, NumberKind> BEFORE_A_LABEL =
      Map.of(
          MatchText.fold("申請番号"), NumberKind.APPLICATION,
          MatchText.fold("受理番号"), NumberKind.ACCEPTANCE,
          MatchText.fold("仮登録番号"), NumberKind.PROVISIONAL);

  public Device {
    // A dash in a cell of a list says that there is none, and so do some words.
    name = said(name);
    model = said(model);
    maker = said(maker);
    number = said(number);
    requireShort(name);
    requireShort(kind);
    requireShort(model);
    requireShort(maker);
    requireShort(number);
    if (!isTold(model, number)) {
      throw new IllegalArgumentException("neither model nor number");
    }
  }

  /** One of which no kind is said. */
  public Device(
      Optional<String> name,
      Optional<String> model,
      Optional<String> maker,
      Optional<String> number,
      NumberKind numberKind) {
    this(name, Optional.empty(), model, maker, number, numberKind);
  }

  /** Whether a device can be looked for by these: what is a mere dash says nothing. */
  public static boolean isTold(Optional<String> model, Optional<String> number) {
    return said(model).isPresent() || said(number).isPresent();
  }

  /**
   * What the number is: as the firm says, or as it wrote in front of it. The forms of these numbers
   * are not published, so that nothing else tells.
   */
  NumberKind kindOfNumber() {
    return numberKind == NumberKind.REGISTRATION
        ? number.flatMap(Device::kindInFront).orElse(numberKind)
        : numberKind;
  }

  private static Optional<NumberKind> kindInFront(String number) {
    String folded = MatchText.fold(number);
    return BEFORE_A_LABEL.entrySet().stream()
        .filter(word -> folded.startsWith(word.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Counted in characters as people count them: one that takes two code units is one. */
  static boolean isShort(String text) {
    return text.codePointCount(0, text.length()) <= JcstarLimits.DEVICE_TEXT_CHARS_MAX;
  }

  private static Optional<String> said(Optional<String> text) {
    return text.filter(some -> {
      String folded = MatchText.fold(some);
      return !folded.isEmpty() && !NONE.contains(folded);
    });
  }

  private static void requireShort(Optional<String> text) {
    if (text.filter(some -> !isShort(some)).isPresent()) {
      throw new IllegalArgumentException("too long");
    }
  }
}
