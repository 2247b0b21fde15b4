package kyojo.domain.catalogue;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kyojo.domain.identity.ImportId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.jcstar.RegistryHead;
import kyojo.domain.membership.Member;

/**
 * A file that somebody of IPA's means to publish as a list.
 *
 * @param started who began it, and when
 * @param published who decided last that it shall be in force, and when; whether it is, the list's
 *     own versions tell
 */
public record CatalogueImport(
    ImportId id,
    Catalogue catalogue,
    DeclaredFile file,
    Source source,
    Act started,
    Optional<Act> published) {

  /**
   * The file as it is on the disk of whoever sends it.
   *
   * @param name without a folder
   * @param size in bytes
   * @param sha256 of its bytes, 64 small hexadecimal digits
   */
  public record DeclaredFile(String name, int size, String sha256) {
    public DeclaredFile {
      if (size < 1 || size > CatalogueLimits.UPLOAD_BYTES_MAX) {
        throw new IllegalArgumentException("no size of an upload: " + size);
      }
    }
  }

  /**
   * Where the list was taken from.
   *
   * @param takenAt 取得日時
   */
  public record Source(URI url, Instant takenAt) {
    public Source {
      takenAt = takenAt.truncatedTo(ChronoUnit.MILLIS);
    }
  }

  /** Something that a member did; what the member is called, the roster tells. */
  public record Act(MemberId by, Instant at) {
    public Act {
      at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    static Act of(Member member, Instant at) {
      return new Act(member.id(), at);
    }
  }

  /** Whether both ask for the same. */
  boolean isSame(CatalogueImport other) {
    return catalogue == other.catalogue && file.equals(other.file) && source.equals(other.source);
  }

  /** Where its list comes from, as the version that it becomes keeps it. */
  RegistryHead.Origin origin(boolean sample, Instant publishedAt, Optional<Instant> validFrom) {
    return new RegistryHead.Origin(
        source.url(), source.takenAt(), publishedAt, validFrom, sample, Optional.of(id.value()));
  }

  CatalogueImport publishedBy(Act act) {
    return new CatalogueImport(id, catalogue, file, source, started, Optional.of(act));
  }
}
