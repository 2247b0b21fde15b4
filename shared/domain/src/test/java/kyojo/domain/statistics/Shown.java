package kyojo.domain.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.Colour;
import kyojo.domain.community.Community;
import kyojo.domain.community.Quota;

/** Communities of tests. */
final class Shown {
  private Shown() {}

  static List<Community> communities(int number) {
    return IntStream.range(0, number).mapToObj(Shown::community).toList();
  }

  private static Community community(int number) {
    return new Community(
        ManyFirms.community(number),
        "community " + number,
        "region",
        List.of(new Prefecture("%02d".formatted(ManyFirms.prefecture(number)))),
        true,
        "introduction",
        Colour.DEFAULT,
        new Community.Contact("office", Optional.empty(), Optional.empty(), ""),
        List.of(),
        List.of(),
        "notice",
        Quota.DEFAULT);
  }
}
