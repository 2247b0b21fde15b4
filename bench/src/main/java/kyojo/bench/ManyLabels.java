package kyojo.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.Model;
import kyojo.testkit.SampleLabels;

/** A list as long as the look-up is made for, of labels that do not exist; always the same one. */
final class ManyLabels {
  static final int LABELS = 3_000;
  static final int MODELS = 50_000;
  private static final int SUPPLIERS = 150;
  private static final List<String> SERIES =
      List.of("ZWX", "ZC-", "ZNAS", "ZR", "ZPX-", "AXZ", "ZHUB", "ZIP-", "ZKAMERA", "ZLT");
  private static final List<String> PRODUCTS =
      List.of("無線ルーター", "ネットワークカメラ", "ファイルサーバー", "産業用ルーター", "スマートロック", "録画装置");
  private static final List<String> SYLLABLES =
      List.of("カク", "ミホ", "ソラ", "ナニ", "ワタ", "テク", "デン", "コウ", "ハマ", "リン", "スイ", "ボウ");
  private static final String VARIANTS = "DNWBEPX";

  private final Random random = new Random(1);
  private final Set<String> taken = new HashSet<>();

  private ManyLabels() {}

  static List<Label> list() {
    var labels = new ManyLabels();
    return IntStream.range(0, LABELS).mapToObj(labels::label).toList();
  }

  private Label label(int number) {
    int size = MODELS / LABELS + (number < MODELS % LABELS ? 1 : 0);
    String product = pick(PRODUCTS) + " " + pick(SYLLABLES) + number % 500;
    var models = new ArrayList<Model>();
    while (models.size() < size) {
      String base = pick(SERIES) + (100 + random.nextInt(29_900)) + suffix();
      for (int n = 0; n < 4 && models.size() < size; n++) {
        String text = n == 0 ? base : base + "/" + VARIANTS.charAt(n);
        if (taken.add(text)) {
          models.add(Model.listed(text, product));
        }
      }
    }
    return SampleLabels.label(
        "見本-%05d".formatted(number),
        supplier(number % SUPPLIERS),
        pick(PRODUCTS),
        LocalDate.now(ZoneOffset.UTC).plusDays(1 + random.nextInt(700)),
        models.toArray(Model[]::new));
  }

  private static String supplier(int number) {
    return SYLLABLES.get(number % SYLLABLES.size())
        + SYLLABLES.get(number / SYLLABLES.size() % SYLLABLES.size())
        + "電機株式会社";
  }

  private String suffix() {
    return random.nextInt(3) == 0
        ? ""
        : "BE" + random.nextInt(100) + VARIANTS.charAt(random.nextInt(7));
  }

  private String pick(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
