package kyojo.domain.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.Community;
import kyojo.domain.identity.CommunityId;

/** Where communities are, as far as small ones are put together by it. Immutable. */
final class Regions {
  /** 地方: the last prefecture of each, in the order of their codes. */
  private static final List<String> NAMES =
      List.of("hokkaido-tohoku", "kanto", "chubu", "kinki", "chugoku-shikoku", "kyushu-okinawa");

  private static final int[] LAST = {7, 14, 23, 30, 39, 47};

  private static final String PREFIX = "REGION:";

  /** All of them together, where a region has too few. */
  static final String JAPAN = PREFIX + "japan";

  private final Map<CommunityId, String> byCommunity;

  Regions(List<Community> communities) {
    byCommunity =
        communities.stream()
            .collect(Collectors.toMap(Community::id, one -> name(one.prefectures().getFirst())));
  }

  /** The keys of all regions. */
  List<String> keys() {
    return NAMES.stream().map(name -> PREFIX + name).toList();
  }

  /** The key of a community's region; of one that is not known any more, of all Japan. */
  String of(CommunityId community) {
    return Optional.ofNullable(byCommunity.get(community)).orElse(JAPAN);
  }

  private static String name(Prefecture prefecture) {
    int code = Integer.parseInt(prefecture.code());
    int region = 0;
    while (code > LAST[region]) {
      region++;
    }
    return PREFIX + NAMES.get(region);
  }
}
