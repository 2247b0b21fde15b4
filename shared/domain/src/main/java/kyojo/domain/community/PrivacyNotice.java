package kyojo.domain.community;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import kyojo.domain.RecordType;

/**
 * What a person is told before sending.
 *
 * @param version what the person's consent names
 * @param retentions how long each type of record is kept; every type once
 */
public record PrivacyNotice(String version, List<Section> sections, List<Retention> retentions) {
  public PrivacyNotice {
    sections = List.copyOf(sections);
    retentions = List.copyOf(retentions);
    if (version.isBlank() || sections.isEmpty()) {
      throw new IllegalArgumentException("a privacy notice has a version and sections");
    }
    var types = retentions.stream().map(Retention::type).toList();
    if (types.size() != RecordType.values().length
        || !EnumSet.copyOf(types).equals(EnumSet.allOf(RecordType.class))) {
      throw new IllegalArgumentException("retention names each type of record once");
    }
  }

  /**
   * How long a type of record is kept.
   *
   * @param retentionDays days at the most, from when it was made
   * @param reason why that long, for people
   */
  public record Retention(RecordType type, int retentionDays, String reason) {
    public Retention {
      if (retentionDays < 1) {
        throw new IllegalArgumentException("what is kept is kept for a day at least");
      }
    }
  }

  /** How long a type of record is kept. */
  public Duration retention(RecordType type) {
    return retentions.stream()
        .filter(retention -> retention.type() == type)
        .findFirst()
        .map(retention -> Duration.ofDays(retention.retentionDays()))
        .orElseThrow();
  }

  /** A heading and what it says. */
  public record Section(String heading, String text) {}

  /** The notice as the community shows it: its name, contact and the days put in. */
  public PrivacyNotice of(Community community) {
    return new PrivacyNotice(
        version, sections.stream().map(section -> fill(section, community)).toList(), retentions);
  }

  private Section fill(Section section, Community community) {
    return new Section(
        section.heading(),
        section
            .text()
            .replace("{community}", community.name())
            .replace("{contact}", contact(community.contact()))
            .replace("{retentionDays}", Long.toString(retention(RecordType.DIAGNOSIS).toDays())));
  }

  private static String contact(Community.Contact contact) {
    var text = new StringBuilder(contact.name());
    contact.telephone().ifPresent(telephone -> text.append(" ").append(telephone));
    contact.email().ifPresent(email -> text.append(" ").append(email));
    return text.toString();
  }
}
