package kyojo.persistence.uploads;

import java.time.Instant;
import java.util.Optional;
import kyojo.domain.incident.desk.Downloads;
import kyojo.domain.incident.report.Attachment;
import kyojo.domain.incident.report.Quarantine;
import kyojo.domain.incident.report.ReportLimits;

/**
 * Files that came with reports, in a bucket of S3 of their own. Neither name nor ending of a file
 * is part of its key: both may tell of somebody.
 */
public final class S3Quarantine implements Quarantine, Downloads {
  private final S3Bucket bucket;

  private S3Quarantine(S3Bucket bucket) {
    this.bucket = bucket;
  }

  /** Clients that live as long as the process. */
  public static S3Quarantine open(UploadsSettings settings) {
    return new S3Quarantine(S3Bucket.open(settings));
  }

  @Override
  public Address address(Attachment attachment, Instant now) {
    var file =
        new S3Bucket.Declared(
            key(attachment),
            attachment.file().type().mediaType(),
            attachment.file().size(),
            attachment.file().sha256());
    S3Bucket.Signed signed = bucket.address(file, ReportLimits.UPLOAD_WITHIN);
    return new Address(signed.url(), signed.method(), signed.headers(), signed.expiresAt());
  }

  @Override
  public Optional<byte[]> read(Attachment attachment) {
    return bucket.read(key(attachment), attachment.file().size() + 1);
  }

  @Override
  public void erase(Attachment attachment) {
    bucket.delete(key(attachment));
  }

  @Override
  public Downloads.Download download(Attachment attachment) {
    S3Bucket.Signed signed =
        bucket.download(key(attachment), attachment.file().name(), ReportLimits.UPLOAD_WITHIN);
    return new Downloads.Download(signed.url(), signed.expiresAt());
  }

  private static String key(Attachment attachment) {
    return String.join(
        "/",
        "incidents",
        attachment.community().value(),
        attachment.incident().value(),
        attachment.id().value());
  }
}
