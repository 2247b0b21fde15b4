package kyojo.domain.community;

import java.util.List;
import java.util.Optional;
import kyojo.domain.classification.Prefecture;

/** What IPA changes of a community; what is absent stays. */
public record CommunityChange(
    Optional<String> name,
    Optional<String> region,
    Optional<List<Prefecture>> prefectures,
    Optional<String> introduction,
    Optional<Colour> colour,
    Optional<Community.Contact> contact,
    Optional<List<Helpline>> helplines,
    Optional<List<String>> offers,
    Optional<String> privacyNotice,
    Optional<Quota> quota) {

  /** The community as it is afterwards. */
  Community of(Community before) {
    return new CommunityDraft(
            name.orElse(before.name()),
            region.orElse(before.region()),
            prefectures.orElse(before.prefectures()),
            introduction.orElse(before.introduction()),
            colour.orElse(before.colour()),
            contact.orElse(before.contact()),
            helplines.orElse(before.helplines()),
            offers.orElse(before.offers()),
            privacyNotice.orElse(before.privacyNotice()),
            quota.orElse(before.quota()))
        .as(before.id(), before.sample());
  }
}
