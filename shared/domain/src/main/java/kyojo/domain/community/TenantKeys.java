package kyojo.domain.community;

import kyojo.domain.identity.CommunityId;

/**
 * The keys under which what identifies a tenant's firms and members is encrypted: one keyset a
 * tenant, of which the newest key encrypts and all decrypt. Thread-safe.
 */
public interface TenantKeys {
  /** Makes the tenant's keys, unless it has some. Nothing can be encrypted for it before. */
  void create(CommunityId community);

  /**
   * Encrypts with a new key from now on; what was encrypted before can still be read.
   *
   * @throws NoKeys where the tenant has none
   */
  void rotate(CommunityId community);

  /**
   * Destroys the keys: what was encrypted for the tenant can be read no more, by a process that
   * read it just before within a minute. Nothing happens where it has none.
   */
  void destroy(CommunityId community);
}
