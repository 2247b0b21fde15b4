package kyojo.persistence.uploads;

import java.time.Instant;
import java.util.Optional;
import kyojo.domain.catalogue.CatalogueImport;
import kyojo.domain.catalogue.CatalogueLimits;
import kyojo.domain.catalogue.Uploads;

/** Uploads of lists in a bucket of S3. */
public final class S3Uploads implements Uploads {
  private static final String TYPE = "text/csv";

  private final S3Bucket bucket;

  private S3Uploads(S3Bucket bucket) {
    this.bucket = bucket;
  }

  /** Clients that live as long as the process. */
  public static S3Uploads open(UploadsSettings settings) {
    return new S3Uploads(S3Bucket.open(settings));
  }

  @Override
  public Address address(CatalogueImport begun, Instant now) {
    var file = new S3Bucket.Declared(key(begun), TYPE, begun.file().size(), begun.file().sha256());
    S3Bucket.Signed signed = bucket.address(file, CatalogueLimits.UPLOAD_WITHIN);
    return new Address(signed.url(), signed.method(), signed.headers(), signed.expiresAt());
  }

  @Override
  public Optional<byte[]> read(CatalogueImport begun) {
    // One byte more tells that it is not the declared file.
    return bucket.read(key(begun), begun.file().size() + 1);
  }

  static String key(CatalogueImport begun) {
    return "imports/" + begun.catalogue().id() + "/" + begun.id().value() + ".csv";
  }
}
