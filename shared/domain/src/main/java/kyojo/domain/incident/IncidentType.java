package kyojo.domain.incident;

import kyojo.domain.incident.Consultation.Bucket;
import kyojo.domain.incident.Consultation.Kind;

/**
 * What an incident is, in the order in which a report is classified: the first that applies comes
 * first. Each stands for one class of RSIT v1003, and for one kind and one bucket of the statistics
 * of IPA's desk: many to one, never chosen by case.
 */
public enum IncidentType {
  RANSOMWARE(
      Rsit.UNAUTHORISED_MODIFICATION, Kind.INCIDENT, Bucket.RANSOMWARE, CommonForm.RANSOMWARE, 3),
  /** ビジネスメール詐欺. */
  BUSINESS_EMAIL_COMPROMISE(
      Rsit.MASQUERADE, Kind.INCIDENT, Bucket.OTHER, CommonForm.OTHER_ATTACK, 1),
  /** サポート詐欺. */
  SUPPORT_SCAM(Rsit.SOCIAL_ENGINEERING, Kind.SUPPORT_SCAM, Bucket.OTHER, CommonForm.NONE, 1),
  /** 標的型攻撃. */
  TARGETED_ATTACK(
      Rsit.SYSTEM_COMPROMISE,
      Kind.INCIDENT,
      Bucket.UNAUTHORISED_ACCESS,
      CommonForm.OTHER_ATTACK,
      3),
  MALWARE(Rsit.INFECTED_SYSTEM, Kind.INCIDENT, Bucket.MALWARE, CommonForm.OTHER_ATTACK, 2),
  /** 不正アクセス. */
  INTRUSION(
      Rsit.ACCOUNT_COMPROMISE,
      Kind.INCIDENT,
      Bucket.UNAUTHORISED_ACCESS,
      CommonForm.OTHER_ATTACK,
      2),
  /** 改ざん. */
  DEFACEMENT(
      Rsit.UNAUTHORISED_MODIFICATION, Kind.INCIDENT, Bucket.DEFACEMENT, CommonForm.OTHER_ATTACK, 2),
  DENIAL_OF_SERVICE(Rsit.DDOS, Kind.INCIDENT, Bucket.DDOS, CommonForm.DDOS, 2),
  /** フィッシング: something was typed in. */
  PHISHING(Rsit.PHISHING, Kind.INCIDENT, Bucket.OTHER, CommonForm.OTHER_ATTACK, 2),
  /** なりすまし・偽サイト. */
  IMPERSONATION(Rsit.MASQUERADE, Kind.INCIDENT, Bucket.IMPERSONATION, CommonForm.NONE, 1),
  /** 誤送信・設定の誤りによる漏えい. */
  LEAK_BY_MISTAKE(Rsit.DATA_LEAK, Kind.INCIDENT, Bucket.OTHER, CommonForm.NONE, 2),
  /** 紛失・盗難. */
  LOSS(Rsit.DATA_LOSS, Kind.INCIDENT, Bucket.OTHER, CommonForm.NONE, 2),
  /** 内部不正. */
  INSIDER(Rsit.UNAUTHORISED_ACCESS, Kind.INCIDENT, Bucket.OTHER, CommonForm.NONE, 3),
  /** 脆弱性. */
  VULNERABILITY(Rsit.VULNERABLE_SYSTEM, Kind.PREVENTION, Bucket.OTHER, CommonForm.NONE, 1),
  /** 試行のみ: a near miss. */
  ATTEMPT(Rsit.SCANNER, Kind.OTHER, Bucket.OTHER, CommonForm.NONE, 0),
  /** 障害: no sign of an attack. */
  OUTAGE(Rsit.OUTAGE, Kind.OTHER, Bucket.OTHER, CommonForm.NONE, 1),
  UNDETERMINED(Rsit.UNDETERMINED, Kind.INCIDENT, Bucket.OTHER, CommonForm.OTHER_ATTACK, 2);

  private final Rsit rsit;
  private final Kind kind;
  private final Bucket bucket;
  private final CommonForm commonForm;
  private final int baseSeverity;

  IncidentType(Rsit rsit, Kind kind, Bucket bucket, CommonForm commonForm, int baseSeverity) {
    this.rsit = rsit;
    this.kind = kind;
    this.bucket = bucket;
    this.commonForm = commonForm;
    this.baseSeverity = baseSeverity;
  }

  /** The primary class, which statistics count once. */
  public Rsit rsit() {
    return rsit;
  }

  /** Of the four kinds of consultation that IPA's desk counts. */
  public Kind kind() {
    return kind;
  }

  /** Of the seven kinds of incident that IPA's desk counts. */
  public Bucket bucket() {
    return bucket;
  }

  /** Which of the common forms fits it. */
  public CommonForm commonForm() {
    return commonForm;
  }

  /** The severity, 0 to 4, that only a person lowers. */
  public int baseSeverity() {
    return baseSeverity;
  }
}
