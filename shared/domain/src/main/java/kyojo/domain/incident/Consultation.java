package kyojo.domain.incident;

/**
 * How IPA's 企業組織向けサイバーセキュリティ相談窓口 counts what it is asked. Source: its quarterly outline of 2025.
 */
public final class Consultation {
  private Consultation() {}

  /** The kind of a consultation. */
  public enum Kind {
    /** インシデント対応. */
    INCIDENT,
    /** 平時の対策. */
    PREVENTION,
    /** サポート詐欺. */
    SUPPORT_SCAM,
    /** その他. */
    OTHER
  }

  /** What インシデント対応 is divided into. */
  public enum Bucket {
    /** ランサムウェア感染. */
    RANSOMWARE,
    /** マルウェア感染. */
    MALWARE,
    /** 不正アクセス. */
    UNAUTHORISED_ACCESS,
    /** サイト改ざん. */
    DEFACEMENT,
    /** なりすましメール送信. */
    IMPERSONATION,
    /** DDoS攻撃. */
    DDOS,
    /** その他. */
    OTHER
  }
}
