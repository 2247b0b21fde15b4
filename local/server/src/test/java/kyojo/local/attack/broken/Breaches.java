package kyojo.local.attack.broken;

import java.text.Normalizer;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kyojo.domain.closing.Caller;
import kyojo.domain.closing.Closing;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.identity.SecretHash;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** What the product does where a wall is broken. Instance methods get their object first. */
public final class Breaches {
  /** Which community a firm is really of. */
  private static final Map<String, CommunityId> FIRMS = new ConcurrentHashMap<>();

  private Breaches() {}

  /** A firm that there is. */
  public static void foundIn(String firm, CommunityId community) {
    FIRMS.put(firm, community);
  }

  /** Everybody is the first of a roster who may do most. */
  public static Optional<Member> membership(Object roster, Person person) {
    return ((Roster) roster).members().stream().min(Comparator.comparing(Member::role));
  }

  public static boolean receipt(Object receipt, SecretHash stored) {
    return true;
  }

  public static boolean viewKey(Object key, SecretHash stored) {
    return true;
  }

  /** Everybody has the right. */
  public static Optional<Member> closingRights(
      Object rights, Caller caller, Optional<Closing> closing) {
    var id = new MemberId(caller.community().value());
    return Optional.of(new Member(id, Role.OWNER, "x", Instant.EPOCH, caller.person()));
  }

  /** Any case and any width will do. */
  public static Optional<CommunityId> spelling(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).strip();
    return folded.matches("[0-9A-HJKMNP-TV-Z]{26}")
        ? Optional.of(new CommunityId(folded))
        : Optional.empty();
  }

  public static boolean token(Object match) {
    return false;
  }

  /** A firm is looked for in all communities. */
  public static String firmsPartition(CommunityId community, FirmId firm) {
    return "T#" + FIRMS.getOrDefault(firm.value(), community).value() + "#F#" + firm.value();
  }

  /** The index is asked for somebody else's months. */
  public static String monthsPartition(CommunityId community, YearMonth month) {
    return FIRMS.values().stream()
        .filter(other -> !other.equals(community))
        .min(Comparator.comparing(CommunityId::value))
        .map(other -> "T#" + other.value() + "#D#" + month)
        .orElseThrow();
  }

  /** Every key is within the tenant. */
  public static void client(boolean within, DynamoDbRequest request) {}
}
