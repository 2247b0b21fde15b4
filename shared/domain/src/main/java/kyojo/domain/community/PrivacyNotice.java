package kyojo.domain.community;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.RecordType;

/**
 * What a person is told before sending.
 *
 * @param version what the person's consent names
 * @param identityWording what a firm agrees to when it shows who it is; without it the notice does
 *     not speak of names, and none are taken
 * @param retentions how long each type of record is kept; each type once. Notices of the first
 *     editions do not tell of what ends with the last that a firm left, nor of lists of devices,
 *     nor of incidents
 */
public record PrivacyNotice(
    String version,
    List<Section> sections,
    Optional<Wording> identityWording,
    List<Retention> retentions) {
  private static final Set<RecordType> ALWAYS_TOLD =
      EnumSet.complementOf(
          EnumSet.of(
              RecordType.CONSENT,
              RecordType.CONFIRMATION,
              RecordType.INVENTORY,
              RecordType.INCIDENT_REPORT,
              RecordType.INCIDENT_CONTACT,
              RecordType.INCIDENT_ATTACHMENT));

  public PrivacyNotice {
    sections = List.copyOf(sections);
    retentions = List.copyOf(retentions);
    if (version.isBlank() || sections.isEmpty()) {
      throw new IllegalArgumentException("a privacy notice has a version and sections");
    }
    var types = retentions.stream().map(Retention::type).toList();
    if (types.size() != Set.copyOf(types).size() || !types.containsAll(ALWAYS_TOLD)) {
      throw new IllegalArgumentException("retention names each type of record once");
    }
  }

  /**
   * How long a type of record is kept.
   *
   * @param retentionDays days at the most, from when it was made; of who reported an incident and
   *     of its files from when the case is closed
   * @param reason why that long, for people
   */
  public record Retention(RecordType type, int retentionDays, String reason) {
    public Retention {
      if (retentionDays < 1) {
        throw new IllegalArgumentException("what is kept is kept for a day at least");
      }
    }
  }

  /**
   * Words that a person may agree to beside the notice.
   *
   * @param version what the choice names
   * @param label what the box says
   * @param text what follows from it
   */
  public record Wording(String version, String label, String text) {
    public Wording {
      if (version.isBlank() || label.isBlank() || text.isBlank()) {
        throw new IllegalArgumentException("a wording has a version and words");
      }
    }
  }

  /** A heading and what it says. */
  public record Section(String heading, String text) {}

  /** Whether the notice speaks of a type of record. */
  public boolean tells(RecordType type) {
    return retentions.stream().anyMatch(retention -> retention.type() == type);
  }

  /** How long a type of record is kept. */
  public Duration retention(RecordType type) {
    return retentions.stream()
        .filter(retention -> retention.type() == type)
        .findFirst()
        .map(retention -> Duration.ofDays(retention.retentionDays()))
        .orElseThrow();
  }

  /** The notice as the community shows it: its name, contact and the days put in. */
  public PrivacyNotice of(Community community) {
    return new PrivacyNotice(
        version,
        sections.stream()
            .map(section -> new Section(section.heading(), fill(section.text(), community)))
            .toList(),
        identityWording.map(wording ->
            new Wording(
                wording.version(),
                fill(wording.label(), community),
                fill(wording.text(), community))),
        retentions);
  }

  private String fill(String text, Community community) {
    return text.replace("{community}", community.name())
        .replace("{contact}", contact(community.contact()))
        .replace("{retentionDays}", Long.toString(retention(RecordType.DIAGNOSIS).toDays()));
  }

  private static String contact(Community.Contact contact) {
    var text = new StringBuilder(contact.name());
    contact.telephone().ifPresent(telephone -> text.append(" ").append(telephone.value()));
    contact.email().ifPresent(email -> text.append(" ").append(email.value()));
    return text.toString();
  }
}
