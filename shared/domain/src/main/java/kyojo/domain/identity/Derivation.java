package kyojo.domain.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Makes the identifiers and the secret of one submission from its idempotency key (HKDF-SHA-256,
 * RFC 5869; the salt is tenant and route, the info says which value). A replay therefore finds what
 * the first attempt stored, and can answer the same receipt although only its hash was stored.
 * Thread-safe.
 */
public final class Derivation {
  private static final int BYTES = 16;

  private final CommunityId community;
  private final String route;
  private final IdempotencyKey key;

  public Derivation(CommunityId community, String route, IdempotencyKey key) {
    this.community = community;
    this.route = route;
    this.key = key;
  }

  /** The receipt of a firm that this submission makes. */
  public Receipt receipt() {
    return new Receipt(new FirmId(derive("firm")), new Secret(derive("receipt-secret")));
  }

  /** The diagnosis that this submission adds to the firm. */
  public DiagnosisId diagnosis(FirmId firm) {
    return new DiagnosisId(derive("diagnosis/" + firm.value()));
  }

  /** What opens the link by which a diagnosis of the firm is shown. */
  public ViewKey viewKey(FirmId firm, DiagnosisId diagnosis) {
    String subject = firm.value() + "/" + diagnosis.value();
    return new ViewKey(
        firm,
        new ViewLinkId(derive("view/" + subject)),
        new Secret(derive("view-secret/" + subject)));
  }

  /** The community that this request opens. */
  public CommunityId community() {
    return new CommunityId(derive("community"));
  }

  /** What makes somebody a member of the community. */
  public InvitationKey invitationKey() {
    return new InvitationKey(
        new MemberId(derive("member")), new Secret(derive("invitation-secret")));
  }

  /** What firms that are invited together bring. */
  public OriginCode originCode() {
    String derived = derive("origin-code");
    // The last characters: the first of them all is one of eight only.
    return new OriginCode(derived.substring(derived.length() - OriginCode.CHARS));
  }

  /** The import of a catalogue that this request begins. */
  public ImportId catalogueImport() {
    return new ImportId(derive("catalogue-import"));
  }

  /** What is only in the archive of the community, and proves that somebody could open it. */
  public Secret archiveProof() {
    return new Secret(derive("archive-proof"));
  }

  /** The receipt of the incident that this request reports. */
  public IncidentReceipt incidentReceipt() {
    return new IncidentReceipt(
        new IncidentId(derive("incident")), new Secret(derive("incident-secret")));
  }

  /** The message that this request adds to the incident. */
  public MessageId message(IncidentId incident) {
    return new MessageId(derive("message/" + incident.value()));
  }

  /** The file that this request adds to the incident. */
  public AttachmentId attachment(IncidentId incident) {
    return new AttachmentId(derive("attachment/" + incident.value()));
  }

  /**
   * The trace of what this request said. It tells whether another request with the key said the
   * same, and without the key it tells nothing.
   */
  public SecretHash trace(String said) {
    return SecretHash.of(derive("trace") + said);
  }

  private String derive(String info) {
    try {
      var parameters =
          HKDFParameterSpec.ofExtract()
              .addSalt(utf8(community.value() + "#" + route))
              .addIKM(key.bytes())
              .thenExpand(utf8("kyojo/1/" + info), BYTES);
      return Base32.encode(KDF.getInstance("HKDF-SHA256").deriveData(parameters));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF-SHA256 is part of this Java platform", e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
