package kyojo.domain.community;

import java.util.List;

/**
 * What a person is told before sending.
 *
 * @param version what the person's consent names
 * @param retentionDays days from a submission until it is erased
 * @param retentionReason why that long, for people
 */
public record PrivacyNotice(
    String version, List<Section> sections, int retentionDays, String retentionReason) {
  public PrivacyNotice {
    sections = List.copyOf(sections);
    if (version.isBlank() || sections.isEmpty() || retentionDays < 1) {
      throw new IllegalArgumentException("a privacy notice has a version, sections and an end");
    }
  }

  /** A heading and what it says. */
  public record Section(String heading, String text) {}

  /** The notice as the community shows it: its name, contact and the days put in. */
  public PrivacyNotice of(Community community) {
    return new PrivacyNotice(
        version,
        sections.stream().map(section -> fill(section, community)).toList(),
        retentionDays,
        retentionReason);
  }

  private Section fill(Section section, Community community) {
    return new Section(
        section.heading(),
        section
            .text()
            .replace("{community}", community.name())
            .replace("{contact}", contact(community.contact()))
            .replace("{retentionDays}", Integer.toString(retentionDays)));
  }

  private static String contact(Community.Contact contact) {
    var text = new StringBuilder(contact.name());
    contact.telephone().ifPresent(telephone -> text.append(" ").append(telephone));
    contact.email().ifPresent(email -> text.append(" ").append(email));
    return text.toString();
  }
}
