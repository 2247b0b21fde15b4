package kyojo.local.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;

/** People who do not exist, one at least for each role, whom the issuer of this machine knows. */
public final class DemoPeople {
  /** Nobody can reach it, and production trusts another: what is signed here is worth nothing. */
  public static final String ISSUER = "https://issuer.localhost";

  private static final CommunityId NANIWA = new CommunityId("00000000000000000000000001");
  private static final CommunityId AOBA = new CommunityId("00000000000000000000000002");
  private static final CommunityId CHIKUSHI = new CommunityId("00000000000000000000000003");
  private static final Instant SINCE = Instant.parse("2026-04-01T00:00:00Z");
  private static final String OWNER = "管理者。職員を入れ替え、記録を読み、職員のすることは全部できます。";
  private static final String STAFF = "職員。診断の一覧を見て、招待コードを出し、紙の回答を入力します。";

  public static final List<DemoPerson> ALL =
      List.of(
          person("naniwa-owner", "なにわ 花子", NANIWA, "なにわ地域SECUNITY（架空）", Role.OWNER, OWNER),
          person("naniwa-owner2", "なにわ 太郎", NANIWA, "なにわ地域SECUNITY（架空）", Role.OWNER, OWNER),
          person("naniwa-staff", "なにわ 次郎", NANIWA, "なにわ地域SECUNITY（架空）", Role.STAFF, STAFF),
          person(
              "naniwa-lecturer",
              "なにわ 三津子",
              NANIWA,
              "なにわ地域SECUNITY（架空）",
              Role.LECTURER,
              "講師。講習会をします。会社の診断は見られません。"),
          person("aoba-owner", "あおば 一葉", AOBA, "あおば地域SECUNITY（架空）", Role.OWNER, OWNER),
          person("aoba-staff", "あおば 二葉", AOBA, "あおば地域SECUNITY（架空）", Role.STAFF, STAFF),
          person("chikushi-owner", "ちくし 一郎", CHIKUSHI, "ちくし地域SECUNITY（架空）", Role.OWNER, OWNER),
          person(
              "ipa-1",
              "ほんごう 一子",
              CommunityId.IPA,
              "IPA",
              Role.IPA,
              "IPAの担当者。地域を開き、統計を見ます。会社の診断は見られません。"),
          person(
              "ipa-2",
              "ほんごう 二郎",
              CommunityId.IPA,
              "IPA",
              Role.IPA,
              "IPAの担当者。ほかの担当者が始めたことを、もう1人として確かめます。"),
          new DemoPerson(
              "newcomer", "はじめて 五月", "まだどの地域の担当者でもありません。招待のリンクを受け取る人です。", Optional.empty()));

  private DemoPeople() {}

  /**
   * Somebody.
   *
   * @param id who it is at the issuer
   * @param about what they can do, for whoever chooses one
   */
  public record DemoPerson(String id, String name, String about, Optional<Post> post) {
    /** As the issuer's tokens name them. */
    public Person person() {
      return new Person(ISSUER, id);
    }
  }

  /** Where somebody works, and as what. */
  public record Post(CommunityId community, String communityName, Role role) {}

  /** The one with the id. */
  public static Optional<DemoPerson> find(String id) {
    return ALL.stream().filter(person -> person.id().equals(id)).findFirst();
  }

  /** The id of somebody who can do all that staff of a community do. */
  public static Optional<String> clerk(String community) {
    return ALL.stream()
        .filter(person ->
            person
                .post()
                .filter(post -> post.community().value().equals(community))
                .filter(post -> post.role() == Role.OWNER)
                .isPresent())
        .map(DemoPerson::id)
        .findFirst();
  }

  /** Who works where at the first start. */
  public static List<Roster> rosters() {
    return ALL.stream()
        .flatMap(person -> person.post().stream())
        .map(Post::community)
        .distinct()
        .map(DemoPeople::roster)
        .toList();
  }

  private static Roster roster(CommunityId community) {
    var members =
        ALL.stream()
            .filter(person ->
                person.post().filter(post -> post.community().equals(community)).isPresent())
            .map(DemoPeople::member)
            .toList();
    return new Roster(community, 1, members, List.of());
  }

  private static Member member(DemoPerson person) {
    var id = new MemberId("%026d".formatted(ALL.indexOf(person) + 1));
    return new Member(
        id, person.post().orElseThrow().role(), person.name(), SINCE, person.person());
  }

  private static DemoPerson person(
      String id, String name, CommunityId community, String place, Role role, String about) {
    return new DemoPerson(id, name, about, Optional.of(new Post(community, place, role)));
  }
}
