package kyojo.domain.community;

import kyojo.domain.Limits;

/** How many submissions a tenant takes, so that a storm on one leaves the others their share. */
public record Quota(int submissionsPerMinute, int submissionsPerDay) {
  /** What a community has unless IPA says otherwise. */
  public static final Quota DEFAULT =
      new Quota(Limits.TENANT_SUBMISSIONS_PER_MINUTE, Limits.TENANT_SUBMISSIONS_PER_DAY);

  /** As much as a community can be given. */
  public static final Quota MAX =
      new Quota(Limits.TENANT_SUBMISSIONS_PER_MINUTE_MAX, Limits.TENANT_SUBMISSIONS_PER_DAY_MAX);

  public Quota {
    if (submissionsPerMinute < 1
        || submissionsPerMinute > Limits.TENANT_SUBMISSIONS_PER_MINUTE_MAX
        || submissionsPerDay < 1
        || submissionsPerDay > Limits.TENANT_SUBMISSIONS_PER_DAY_MAX) {
      throw new IllegalArgumentException("not a quota that a community may have");
    }
  }

  /** What one sender may take of a day; a token at least. */
  public int perDayOf(Sender sender) {
    return sender.hasCode()
        ? Math.max(submissionsPerDay / Limits.CODED_SENDER_SHARE, Limits.SEMINAR_PHONES)
        : Math.max(submissionsPerDay / Limits.SENDER_SHARE, 1);
  }
}
