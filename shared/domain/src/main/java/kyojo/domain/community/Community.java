package kyojo.domain.community;

import java.util.List;
import java.util.Optional;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.identity.CommunityId;

/**
 * The public profile of a regional security community.
 *
 * @param region the part of the country in words, for people
 * @param sample fictitious, for trying Kyojo; a production stage refuses it
 * @param offers what its members get, a line each
 * @param privacyNotice the version of the notice that stands before a submission
 */
public record Community(
    CommunityId id,
    String name,
    String region,
    List<Prefecture> prefectures,
    boolean sample,
    String introduction,
    Contact contact,
    List<String> offers,
    String privacyNotice) {
  public Community {
    prefectures = List.copyOf(prefectures);
    offers = List.copyOf(offers);
    if (name.isBlank() || prefectures.isEmpty()) {
      throw new IllegalArgumentException("a community has a name and at least one prefecture");
    }
  }

  /** Where the community answers, and when. */
  public record Contact(
      String name, Optional<String> telephone, Optional<String> email, String hours) {}
}
