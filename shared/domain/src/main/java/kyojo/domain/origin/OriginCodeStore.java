package kyojo.domain.origin;

import java.util.List;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.OriginCode;

/** Keeps each tenant's codes. Thread-safe. */
public interface OriginCodeStore {
  /** A code, open or not. */
  Optional<IssuedCode> find(CommunityId community, OriginCode code);

  /** All codes of the tenant, in any order. */
  List<IssuedCode> all(CommunityId community);

  /** Stores a code unless the tenant has one of these characters; that one then. */
  Optional<IssuedCode> add(IssuedCode code);

  /** Stores what became of a code. */
  void put(IssuedCode code);
}
