package kyojo.domain.incident;

/**
 * The common form of NCO that an incident is written on: for 個人情報保護委員会, the police and other
 * authorities alike. The third exists since 2026-10-01.
 */
public enum CommonForm {
  /** 様式1: DDoS攻撃事案共通様式. */
  DDOS,
  /** 様式2: ランサムウェア事案共通様式. */
  RANSOMWARE,
  /** 様式3: その他サイバー攻撃等事案共通様式. */
  OTHER_ATTACK,
  /** None fits: no attack by computers. */
  NONE
}
