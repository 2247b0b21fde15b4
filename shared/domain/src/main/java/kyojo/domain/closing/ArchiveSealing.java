package kyojo.domain.closing;

import java.util.List;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Secret;

/** Encrypts the parts of an archive. Thread-safe. */
public interface ArchiveSealing {
  /** A part with these lines, which only the recipient can open. */
  ClosingStore.SealedPart seal(Recipient recipient, List<String> lines);

  /** The contents, which say what the parts are. */
  ClosingStore.SealedPart seal(Recipient recipient, Contents contents);

  /** What is in an archive, and the secret that proves that somebody could open it. */
  record Contents(CommunityId community, Archive archive, Secret proof) {}
}
