package kyojo.local.demo;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.Stage;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.Colour;
import kyojo.domain.community.Community;
import kyojo.domain.community.EmailAddress;
import kyojo.domain.community.Helpline;
import kyojo.domain.community.Quota;
import kyojo.domain.community.Telephone;
import kyojo.domain.identity.CommunityId;
import kyojo.local.FirstStart;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.stack.StartError;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Three communities that do not exist, and say so: in their names, in telephone numbers that nobody
 * has, and in the domain {@code example}, with staff who do not exist either. A production stage
 * refuses them.
 */
public final class DemoData implements FirstStart {
  static final String REFERENCE_TABLE = "ReferenceTable";
  static final String RECORDS_TABLE = "RecordsTable";
  static final String NOTICE = "standard-2026-11-28";
  private static final Helpline CONSULTATION =
      new Helpline(Helpline.Kind.CONSULTATION, "情報セキュリティ何でも相談（架空）", new Telephone("03-0000-0010"));

  private final Quota quota;

  /** As much may be sent to them as to any community. */
  public DemoData() {
    this(Quota.MAX);
  }

  /**
   * @param quota of each of them
   */
  public DemoData(Quota quota) {
    this.quota = quota;
  }

  @Override
  public void fill(DynamoDbClient client, Map<String, String> tables) {
    var reference = table(tables, REFERENCE_TABLE);
    var communities = new DynamoCommunities(client, reference, Stage.DEVELOPMENT);
    communities().forEach(communities::put);
  }

  /**
   * Every tenant needs keys, those of a folder from before there were keys, too; and people have
   * names, which need them. Where people have been changed since the first start, they stay so.
   */
  @Override
  public void complete(
      DynamoDbClient client, Map<String, String> tables, Map<String, String> variables) {
    var records = new RecordsTable(client, table(tables, RECORDS_TABLE));
    var settings = KeysSettings.local(variables);
    var keys = KeysetStore.open(records, settings, InstantSource.system());
    var tenants = new HashSet<>(Set.of(CommunityId.IPA));
    new DynamoCommunities(client, table(tables, REFERENCE_TABLE), Stage.DEVELOPMENT)
        .all()
        .forEach(community -> tenants.add(community.id()));
    tenants.forEach(keys::create);
    var rosters = new DynamoRosterStore(records, MemberNames.with(new TenantCipher(keys)));
    DemoPeople.rosters().stream()
        .filter(roster -> tenants.contains(roster.community()))
        .forEach(rosters::replace);
  }

  /** The actual name of a table. */
  public static String table(Map<String, String> tables, String id) {
    var name = tables.get(id);
    if (name == null) {
      throw new StartError("template.yaml has no table " + id + " for the demo data.");
    }
    return name;
  }

  private List<Community> communities() {
    return List.of(
        community(
            "1",
            "なにわ地域SECUNITY（架空）",
            "大阪府・奈良県",
            List.of("27", "29"),
            "商工会議所、大学、警察と地元の企業が集まり、大阪と奈良のお店や工場の情報セキュリティを一緒に守っています。",
            "#0017c1",
            contact("なにわ商工会議所（架空）経営相談室", "06-0000-0001", "naniwa", "平日 9時から17時（祝日と年末年始を除く）"),
            police("なにわ府警サイバー相談室（架空）", "06-0000-0011"),
            List.of("診断の結果を見ながらの無料相談（1回60分）", "年に4回の講習会と、被害に遭ったときの机上訓練", "専門家の派遣（年に2回まで無料）")),
        community(
            "2",
            "あおば地域SECUNITY（架空）",
            "宮城県",
            List.of("04"),
            "宮城県内の商店街と中小企業のための集まりです。困ったときに電話できる相手を、ふだんからつくっておきましょう。",
            "#0b6e4f",
            contact("あおば産業支援センター（架空）", "022-000-0002", "aoba", "平日 8時30分から17時15分"),
            police("あおば県警サイバー犯罪対策課（架空）", "022-000-0012"),
            List.of("オンライン相談（月曜日と木曜日）", "従業員向けの30分研修の講師派遣")),
        community(
            "3",
            "ちくし地域SECUNITY（架空）",
            "福岡県・佐賀県・長崎県",
            List.of("40", "41", "42"),
            "九州北部の製造業と観光業を中心に、被害の情報を持ち寄り、対策をまねし合う集まりです。",
            "#8a2b6b",
            contact("ちくし大学（架空）地域連携室", "092-000-0003", "chikushi", "平日 10時から16時"),
            police("ちくし県警サイバー110番（架空）", "092-000-0013"),
            List.of("ゼミの学生と進める社内ルールづくり", "月に1回の事例勉強会", "機器の入れ替えについての相談")));
  }

  private Community community(
      String number,
      String name,
      String region,
      List<String> prefectures,
      String introduction,
      String colour,
      Community.Contact contact,
      Helpline police,
      List<String> offers) {
    return new Community(
        new CommunityId("0".repeat(25) + number),
        name,
        region,
        prefectures.stream().map(Prefecture::new).toList(),
        true,
        introduction,
        new Colour(colour),
        contact,
        List.of(police, CONSULTATION),
        offers,
        NOTICE,
        quota);
  }

  private static Community.Contact contact(
      String name, String telephone, String domain, String hours) {
    return new Community.Contact(
        name,
        Optional.of(new Telephone(telephone)),
        Optional.of(new EmailAddress("soudan@" + domain + ".example")),
        hours);
  }

  private static Helpline police(String name, String telephone) {
    return new Helpline(Helpline.Kind.POLICE, name, new Telephone(telephone));
  }
}
