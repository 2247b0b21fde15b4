package kyojo.local.filling;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What firms answer: better the larger they are, otherwise in one trade than in another, more of
 * what is easy than of what is not. Those who do little know least.
 */
final class Sheets {
  static final int QUESTIONS = 25;

  /** Of questions that may not be about a firm at all: No.9 and No.23. */
  private static final Map<Integer, Integer> NOT_APPLICABLE_PERCENT = Map.of(9, 18, 23, 12);

  /** Points of skill by size, the smallest first. */
  private static final int[] BY_SIZE = {0, 7, 13, 19, 27, 34};

  /** What trades do better or worse than the others. */
  private static final Map<String, Integer> BY_INDUSTRY =
      Map.of("G", 20, "J", 18, "L", 8, "P", 6, "O", 4, "D", -5, "I", -3, "M", -9, "N", -7);

  private static final int SKILL = 32;
  private static final int SPREAD = 14;
  private static final int EASY_LAST = 5;
  private static final int HARD_FIRST = 21;
  private static final int STEP = 14;
  private static final int PARTIAL_WITHIN = 24;
  private static final int UNKNOWN_PERCENT_MAX = 12;
  private static final int SKILL_MAX = 100;

  private Sheets() {}

  /** From 0 to 100: of a hundred things that could be done, how many a firm does. */
  static int skill(Random random, String industry, int size) {
    double skill =
        SKILL
            + BY_SIZE[size]
            + BY_INDUSTRY.getOrDefault(industry, 0)
            + random.nextGaussian() * SPREAD;
    return within(skill);
  }

  /** After some months: most have learned, a few have lost somebody who knew. */
  static int later(Random random, int skill) {
    return within(skill + (random.nextInt(10) == 0 ? -random.nextInt(10) : random.nextInt(5, 22)));
  }

  private static int within(double skill) {
    return (int) Math.clamp(skill, 3, SKILL_MAX - 2);
  }

  /** All 25 answers. */
  static Map<Integer, String> answers(Random random, int skill) {
    var answers = new TreeMap<Integer, String>();
    for (int question = 1; question <= QUESTIONS; question++) {
      answers.put(question, answer(random, skill, question));
    }
    return answers;
  }

  private static String answer(Random random, int skill, int question) {
    if (random.nextInt(100) < NOT_APPLICABLE_PERCENT.getOrDefault(question, 0)) {
      return "NOT_APPLICABLE";
    }
    int unknown = 1 + UNKNOWN_PERCENT_MAX * (SKILL_MAX - skill) / SKILL_MAX;
    if (random.nextInt(100) < unknown) {
      return "UNKNOWN";
    }
    int chance = skill + (question <= EASY_LAST ? STEP : question >= HARD_FIRST ? -STEP : 0);
    int luck = random.nextInt(100);
    return luck < chance
        ? "IMPLEMENTED"
        : luck < chance + PARTIAL_WITHIN ? "PARTIAL" : "NOT_IMPLEMENTED";
  }

  /** The sheets of two offices as one: of each question the worse, as the pages merge them. */
  static Map<Integer, String> merged(Map<Integer, String> one, Map<Integer, String> other) {
    var merged = new TreeMap<>(one);
    other.forEach((question, answer) -> merged.merge(question, answer, Sheets::worse));
    return merged;
  }

  private static String worse(String one, String other) {
    return points(one) <= points(other) ? one : other;
  }

  private static int points(String answer) {
    return switch (answer) {
      case "UNKNOWN" -> -1;
      case "NOT_IMPLEMENTED" -> 0;
      case "PARTIAL" -> 2;
      case "IMPLEMENTED" -> 4;
      default -> 5;
    };
  }
}
