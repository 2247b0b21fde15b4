package kyojo.domain.incident.report;

/** How far staff are, as the reporter sees it: 受付・確認中・対応中・連絡待ち・完了. */
public enum CaseState {
  RECEIVED,
  CHECKING,
  RESPONDING,
  WAITING,
  DONE
}
