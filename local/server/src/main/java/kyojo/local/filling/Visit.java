package kyojo.local.filling;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One time that a firm fills in its sheet.
 *
 * @param firm its number
 * @param isFirst whether it comes for the first time
 * @param isErased whether the firm erases all that it left, once everything is sent
 * @param share whether staff may see who it is; empty where it does not say who it is
 */
record Visit(
    int firm,
    Instant at,
    Place community,
    Origin origin,
    Company company,
    Map<Integer, String> answers,
    boolean isMerged,
    Optional<Boolean> share,
    boolean isFirst,
    boolean isErased,
    UUID key) {
  /** Where a firm comes from, as the statistics tell it. */
  enum Origin {
    SEMINAR,
    INVITATION,
    STAFF,
    OPEN
  }

  /**
   * What a firm is.
   *
   * @param name that nobody has
   */
  record Company(String name, String industry, String employees, String prefecture) {}
}
