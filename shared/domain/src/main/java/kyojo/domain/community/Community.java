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
 * @param colour what its pages are marked with
 * @param helplines whom to call in the region when something has happened
 * @param offers what its members get, a line each
 * @param privacyNotice the version of the notice that stands before a submission
 * @param quota how many submissions it takes; not shown
 */
public record Community(
    CommunityId id,
    String name,
    String region,
    List<Prefecture> prefectures,
    boolean sample,
    String introduction,
    Colour colour,
    Contact contact,
    List<Helpline> helplines,
    List<String> offers,
    String privacyNotice,
    Quota quota) {
  public Community {
    prefectures = prefectures.stream().distinct().toList();
    helplines = List.copyOf(helplines);
    offers = List.copyOf(offers);
    if (name.isBlank() || prefectures.isEmpty()) {
      throw new IllegalArgumentException("a community has a name and at least one prefecture");
    }
  }

  /** Where the community answers, and when. */
  public record Contact(
      String name, Optional<Telephone> telephone, Optional<EmailAddress> email, String hours) {}
}
