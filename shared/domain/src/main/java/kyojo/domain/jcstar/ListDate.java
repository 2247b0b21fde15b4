package kyojo.domain.jcstar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as lists and spreadsheets write them: 2026-11-24, 2026/11/24, 2026.11.24, 2026年11月24日,
 * 令和8年11月24日, R8.11.24, 令和元年5月1日. Never two figures for a year, and never the month or day first:
 * those can be read in more than one way.
 */
final class ListDate {
  private static final Map<String, JapaneseEra> ERAS =
      Map.of(
          "令和",
          JapaneseEra.REIWA,
          "R",
          JapaneseEra.REIWA,
          "平成",
          JapaneseEra.HEISEI,
          "H",
          JapaneseEra.HEISEI);
  private static final Pattern WESTERN =
      Pattern.compile(
          "(?<year>[0-9]{4})(?:[-/.](?<month>[0-9]{1,2})[-/.]|年(?<kanjiMonth>[0-9]{1,2})月)(?<day>[0-9]{1,2})日?");
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?<era>令和|平成|[RH])\\.?(?<year>[0-9]{1,2}|元)(?:[-/.]|年)(?<month>[0-9]{1,2})(?:[-/.]|月)(?<day>[0-9]{1,2})日?");

  private ListDate() {}

  /** Empty where it is no date, or one that there never was. */
  static Optional<LocalDate> parse(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    try {
      Matcher western = WESTERN.matcher(folded);
      if (western.matches()) {
        String month = western.group("month");
        return Optional.of(
            LocalDate.of(
                number(western.group("year")),
                number(month == null ? western.group("kanjiMonth") : month),
                number(western.group("day"))));
      }
      Matcher japanese = JAPANESE.matcher(folded);
      return japanese.matches() ? Optional.of(japanese(japanese)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate japanese(Matcher parts) {
    String year = parts.group("year");
    return LocalDate.from(
        JapaneseDate.of(
            ERAS.get(parts.group("era")),
            year.equals("元") ? 1 : number(year),
            number(parts.group("month")),
            number(parts.group("day"))));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
