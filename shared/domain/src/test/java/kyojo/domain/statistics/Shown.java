package kyojo.domain.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.Colour;
import kyojo.domain.community.Community;
import kyojo.domain.community.Quota;
import kyojo.domain.diagnosis.Samples;

/** Communities of tests, and tables of their firms. */
final class Shown {
  private Shown() {}

  static List<Community> communities(int number) {
    return IntStream.range(0, number).mapToObj(Shown::community).toList();
  }

  /** What a first release tells of firms. */
  static List<ReleasedTable> tables(List<Contribution> firms, int communities) {
    var regions = new Regions(communities(communities));
    List<Member> members = ManyFirms.members(firms);
    Standing standing = OwnGroups.grown(Standing.NONE, members, regions, ManyFirms.YEAR);
    return NationalTables.of(new Told(ManyFirms.YEAR, Samples.SET, 1, standing, regions), members);
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
