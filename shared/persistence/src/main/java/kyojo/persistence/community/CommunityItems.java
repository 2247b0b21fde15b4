package kyojo.persistence.community;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.Colour;
import kyojo.domain.community.Community;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.community.CommunitySettings.State;
import kyojo.domain.community.EmailAddress;
import kyojo.domain.community.Helpline;
import kyojo.domain.community.Quota;
import kyojo.domain.community.Telephone;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.SecretHash;
import kyojo.persistence.community.TenancyItem.HelplineItem;

/** Communities to items and back. */
final class CommunityItems {
  /** Items of version 1 are older than any record of their opening. */
  private static final Instant UNKNOWN = Instant.parse("2026-11-01T00:00:00Z");

  private CommunityItems() {}

  static CommunityItem item(CommunitySettings settings) {
    Community community = settings.community();
    return new CommunityItem(
        CommunityItem.PARTITION,
        community.id().value(),
        CommunityItem.SCHEMA_VERSION,
        community.name(),
        community.region(),
        community.prefectures().stream().map(Prefecture::code).toList(),
        community.sample(),
        community.introduction(),
        community.contact().name(),
        community.contact().telephone().map(Telephone::value).orElse(null),
        community.contact().email().map(EmailAddress::value).orElse(null),
        community.contact().hours(),
        community.offers(),
        community.privacyNotice(),
        tenancy(settings));
  }

  private static TenancyItem tenancy(CommunitySettings settings) {
    Community community = settings.community();
    return new TenancyItem(
        community.colour().value(),
        community.helplines().stream()
            .map(h -> new HelplineItem(h.kind().name(), h.name(), h.telephone().value()))
            .toList(),
        community.quota().submissionsPerMinute(),
        community.quota().submissionsPerDay(),
        settings.state().name(),
        settings.openedAt().toString(),
        settings.version(),
        settings.opening().map(trace -> HexFormat.of().formatHex(trace.bytes())).orElse(null));
  }

  static CommunitySettings settings(CommunityItem item) {
    Optional<TenancyItem> tenancy = Optional.ofNullable(item.tenancy());
    return new CommunitySettings(
        community(item, tenancy),
        tenancy.map(t -> State.valueOf(t.state())).orElse(State.OPEN),
        tenancy.map(t -> Instant.parse(t.openedAt())).orElse(UNKNOWN),
        tenancy.map(TenancyItem::version).orElse(1L),
        tenancy.map(TenancyItem::opening).map(hex -> new SecretHash(HexFormat.of().parseHex(hex))));
  }

  private static Community community(CommunityItem item, Optional<TenancyItem> tenancy) {
    return new Community(
        new CommunityId(item.sk()),
        item.name(),
        item.region(),
        item.prefectures().stream().map(Prefecture::new).toList(),
        item.sample(),
        item.introduction(),
        tenancy.map(t -> new Colour(t.colour())).orElse(Colour.DEFAULT),
        new Community.Contact(
            item.contactName(),
            Optional.ofNullable(item.contactTelephone()).map(Telephone::new),
            Optional.ofNullable(item.contactEmail()).map(EmailAddress::new),
            item.contactHours()),
        tenancy
            .map(t -> t.helplines().stream().map(CommunityItems::helpline).toList())
            .orElse(List.of()),
        item.offers(),
        item.privacyNotice(),
        tenancy
            .map(t -> new Quota(t.submissionsPerMinute(), t.submissionsPerDay()))
            .orElse(Quota.DEFAULT));
  }

  private static Helpline helpline(HelplineItem item) {
    return new Helpline(
        Helpline.Kind.valueOf(item.kind()), item.name(), new Telephone(item.telephone()));
  }
}
