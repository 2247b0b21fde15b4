package kyojo.domain.incident;

import java.util.Optional;
import java.util.Set;

/**
 * What of the firm decides whom it turns to, apart from what happened.
 *
 * @param sectors trades with duties of their own; empty where nobody asked, an empty set where it
 *     is none of them
 * @param otasuketai whether it has a contract of サイバーセキュリティお助け隊サービス
 * @param insurance whether it is insured against this
 * @param vendor whether somebody maintains its systems
 */
public record Situation(
    Optional<Set<Sector>> sectors, Known otasuketai, Known insurance, Known vendor) {
  /** Nothing is known yet. */
  public static final Situation UNKNOWN =
      new Situation(Optional.empty(), Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN);

  /** Trades that have more to report, or to others. */
  public enum Sector {
    /** 電気通信事業者: registered or notified, of any size. */
    TELECOM,
    /** 金融庁の所管. */
    FINANCE,
    /** 医療・介護. */
    MEDICAL,
    /** Takes cards in a shop or on a site of its own. */
    CARD_MERCHANT,
    /** 重要インフラ事業者・特別社会基盤事業者. */
    CRITICAL_INFRASTRUCTURE,
    /** Supplies one of them. */
    SUPPLIER_OF_CRITICAL
  }

  public Situation {
    sectors = sectors.map(Set::copyOf);
  }

  boolean isIn(Sector sector) {
    return sectors.filter(all -> all.contains(sector)).isPresent();
  }
}
