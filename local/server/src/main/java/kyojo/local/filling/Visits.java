package kyojo.local.filling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kyojo.local.filling.Visit.Company;
import kyojo.local.filling.Visit.Origin;

/** Who comes when, and with what: the same for a seed and a last day. */
final class Visits {
  /** As long as a diagnosis is kept, but for a month: what comes is to be there for a while. */
  static final int DAYS = 1_060;

  private static final Duration OFFICE_OPENS = Duration.ofHours(9);
  private static final int OFFICE_SECONDS = 9 * 3_600;
  private static final int MONTHS_BETWEEN_DAYS = 150;
  private static final int SPREAD_DAYS = 280;

  /** About as Japan's small firms are spread, in parts of a hundred. */
  private static final List<Weighted<String>> INDUSTRIES =
      weighted(
          Map.of(
              "D", 14, "E", 18, "G", 6, "H", 7, "I", 20, "J", 3, "K", 5, "L", 6, "M", 9, "P", 12));

  private static final List<String> SIZES =
      List.of("1-5", "6-20", "21-50", "51-100", "101-300", "301+");
  private static final List<Weighted<Integer>> BY_SIZE =
      weighted(Map.of(0, 42, 1, 30, 2, 14, 3, 8, 4, 5, 5, 1));
  private static final List<Weighted<Origin>> ORIGINS =
      weighted(
          Map.of(Origin.SEMINAR, 34, Origin.INVITATION, 27, Origin.STAFF, 14, Origin.OPEN, 25));
  private static final List<Weighted<Integer>> TIMES = weighted(Map.of(1, 58, 2, 25, 3, 12, 4, 5));
  private static final List<String> NAMES = List.of("見本", "例示", "架空", "試験", "仮名", "練習", "模擬", "想定");
  private static final Map<String, String> TRADES =
      Map.of(
          "D", "建設", "E", "製作所", "G", "システム", "H", "運送", "I", "商店", "J", "保険", "K", "不動産", "L",
          "設計事務所", "M", "食堂", "P", "歯科医院");
  private static final int MERGED_PERCENT = 6;
  private static final int ERASED_PERCENT = 2;

  private final List<Place> places;
  private final Instant end;
  private final long seed;

  /**
   * @param end the day begins then on which the last come
   */
  Visits(List<Place> places, Instant end, long seed) {
    this.places = List.copyOf(places);
    this.end = end;
    this.seed = seed;
  }

  /** Something and its part of a hundred. */
  private record Weighted<T>(T value, int weight) {}

  private static <T extends Comparable<T>> List<Weighted<T>> weighted(Map<T, Integer> weights) {
    return weights.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Weighted<>(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static <T> T one(Random random, List<Weighted<T>> all) {
    int left = random.nextInt(all.stream().mapToInt(Weighted::weight).sum());
    for (Weighted<T> each : all) {
      left -= each.weight();
      if (left < 0) {
        return each.value();
      }
    }
    throw new IllegalStateException("weights");
  }

  /** All of so many firms, the first first. */
  List<Visit> of(int firms) {
    var all = new ArrayList<Visit>();
    for (int firm = 0; firm < firms; firm++) {
      all.addAll(firm(firm));
    }
    all.sort(Comparator.comparing(Visit::at).thenComparingInt(Visit::firm));
    return all;
  }

  private List<Visit> firm(int firm) {
    var random = new Random(seed * 1_000_003L + firm);
    Place place = places.get(random.nextInt(places.size()));
    int size = one(random, BY_SIZE);
    Company company = company(random, firm, place, size);
    Optional<Boolean> share =
        random.nextInt(2) == 0 ? Optional.empty() : Optional.of(random.nextInt(3) > 0);
    boolean isErased = random.nextInt(100) < ERASED_PERCENT;
    int skill = Sheets.skill(random, company.industry(), size);
    int times = one(random, TIMES);
    int day = random.nextInt(DAYS);
    var visits = new ArrayList<Visit>();
    for (int time = 0; time < times && day < DAYS; time++) {
      boolean isMerged = size > 0 && random.nextInt(100) < MERGED_PERCENT;
      visits.add(
          new Visit(
              firm,
              moment(random, day),
              place,
              origin(random, time),
              company,
              answers(random, skill, isMerged),
              isMerged,
              share,
              time == 0,
              isErased,
              key(random)));
      skill = Sheets.later(random, skill);
      day += MONTHS_BETWEEN_DAYS + random.nextInt(SPREAD_DAYS);
    }
    return visits;
  }

  /** A firm that was typed in comes back by itself. */
  private static Origin origin(Random random, int time) {
    Origin origin = one(random, ORIGINS);
    return time > 0 && origin == Origin.STAFF ? Origin.OPEN : origin;
  }

  private static Company company(Random random, int firm, Place place, int size) {
    String industry = one(random, INDUSTRIES);
    String name =
        NAMES.get(random.nextInt(NAMES.size())) + TRADES.get(industry) + (firm + 1) + "号（架空）";
    String prefecture = place.prefectures().get(random.nextInt(place.prefectures().size()));
    return new Company(name, industry, SIZES.get(size), prefecture);
  }

  private static Map<Integer, String> answers(Random random, int skill, boolean isMerged) {
    Map<Integer, String> answers = Sheets.answers(random, skill);
    return isMerged ? Sheets.merged(answers, Sheets.answers(random, skill)) : answers;
  }

  /** In the hours in which offices work, in Japan. */
  private Instant moment(Random random, int day) {
    return end.minus(Duration.ofDays(DAYS - (long) day))
        .plus(OFFICE_OPENS)
        .plusSeconds(random.nextInt(OFFICE_SECONDS));
  }

  /** One that looks like any other and is the same for a seed. */
  private static UUID key(Random random) {
    long high = (random.nextLong() & ~0xF000L) | 0x4000L;
    long low = (random.nextLong() & ~(0xC0L << 56)) | (0x80L << 56);
    return new UUID(high, low);
  }
}
