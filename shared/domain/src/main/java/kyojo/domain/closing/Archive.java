package kyojo.domain.closing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kyojo.domain.identity.SecretHash;

/**
 * The archive of a tenant, as far as it has been made. Immutable.
 *
 * @param asOf the moment for which the tenant is read: what has ended by then is not in it
 * @param parts those with records, in their order
 * @param next from where the next part is read; nothing when all has been read
 * @param contents what lists the parts; there when the archive is whole
 * @param proof the trace of the secret in the contents, which only who can open it knows
 */
public record Archive(
    Recipient recipient,
    Instant asOf,
    List<Part> parts,
    Optional<String> next,
    Optional<Part> contents,
    Optional<SecretHash> proof) {
  public Archive {
    parts = List.copyOf(parts);
    if (contents.isPresent() != proof.isPresent() || (contents.isPresent() && next.isPresent())) {
      throw new IllegalArgumentException("an archive is whole with its contents, and only then");
    }
  }

  /**
   * A piece of the archive, encrypted on its own.
   *
   * @param digest SHA-256 of the encrypted bytes, in hexadecimal digits; also its name
   * @param bytes how many those are
   * @param records how many records it holds
   * @param contentDigest SHA-256 of the records' lines, in hexadecimal digits
   * @param from the place from which they were read
   */
  public record Part(String digest, int bytes, int records, String contentDigest, String from) {}

  static Archive begun(Recipient recipient, Instant asOf) {
    return new Archive(
        recipient,
        asOf,
        List.of(),
        Optional.of(TenantItems.START),
        Optional.empty(),
        Optional.empty());
  }

  Archive with(Part part, Optional<String> place) {
    return new Archive(
        recipient,
        asOf,
        Stream.concat(parts.stream(), Stream.of(part)).toList(),
        place,
        contents,
        proof);
  }

  Archive whole(Part list, SecretHash secret) {
    return new Archive(
        recipient, asOf, parts, Optional.empty(), Optional.of(list), Optional.of(secret));
  }

  /** How many records there are in all parts. */
  public long records() {
    return parts.stream().mapToLong(Part::records).sum();
  }

  /** All parts, the contents last. */
  public List<Part> all() {
    return Stream.concat(parts.stream(), contents.stream()).toList();
  }
}
