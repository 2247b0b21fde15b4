package kyojo.edge.statistics;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kyojo.domain.diagnosis.Answer;

/** What columns are called in files that people open. */
final class ColumnNames {
  private static final Pattern ANSWERS = Pattern.compile("([0-9]+):([A-Z_+]+)");
  private static final Pattern STEP = Pattern.compile("S(-?[0-9]+)");
  private static final Pattern BAND = Pattern.compile("(-?[0-9]+)-([0-9]+)");
  private static final int TOTAL_MIN = -25;
  private static final int LAST_STEP = 95;
  private static final int TOTAL_MAX = 100;
  private static final int STEP_LAST = 4;

  private ColumnNames() {}

  static String of(String column) {
    Matcher answers = ANSWERS.matcher(column);
    if (answers.matches()) {
      return "No." + answers.group(1) + " " + answers(answers.group(2));
    }
    Matcher step = STEP.matcher(column);
    if (step.matches()) {
      int from = Integer.parseInt(step.group(1));
      return "点数" + from + "〜" + (from == LAST_STEP ? TOTAL_MAX : from + STEP_LAST);
    }
    Matcher band = BAND.matcher(column);
    if (band.matches()) {
      return Integer.parseInt(band.group(1)) == TOTAL_MIN
          ? band.group(2) + "点以下"
          : band.group(1) + "〜" + band.group(2) + "点";
    }
    return column.equals("SUBMISSIONS") ? "診断の件数" : column + "点";
  }

  private static String answers(String names) {
    return Arrays.stream(names.split("\\+"))
        .map(name -> of(Answer.valueOf(name)))
        .collect(Collectors.joining("＋"));
  }

  private static String of(Answer answer) {
    return switch (answer) {
      case IMPLEMENTED -> "実施している";
      case PARTIAL -> "一部実施している";
      case NOT_IMPLEMENTED -> "実施していない";
      case UNKNOWN -> "わからない";
      case NOT_APPLICABLE -> "該当なし";
    };
  }
}
