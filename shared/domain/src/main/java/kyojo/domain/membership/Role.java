package kyojo.domain.membership;

import java.util.Set;
import kyojo.domain.identity.CommunityId;

/** What a member may do in the tenant. */
public enum Role {
  /** Community: all that staff may, and to say who is staff. */
  OWNER,
  /** Community: the desk. */
  STAFF,
  /** Community: gives courses; sees no firm. */
  LECTURER,
  /** IPA: communities, catalogues and aggregates; never a firm. */
  IPA;

  /** The roles that a tenant's members may have. */
  public static Set<Role> of(CommunityId tenant) {
    return tenant.equals(CommunityId.IPA) ? Set.of(IPA) : Set.of(OWNER, STAFF, LECTURER);
  }

  /** Whether who has it says who is a member; a tenant is never without one of those. */
  public boolean isKeeper() {
    return this == OWNER || this == IPA;
  }
}
