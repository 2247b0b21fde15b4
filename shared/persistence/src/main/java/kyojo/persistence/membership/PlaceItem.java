package kyojo.persistence.membership;

import org.jspecify.annotations.Nullable;

/**
 * A member, or an invitation, as it is stored.
 *
 * @param since when the member joined or the invitation was made
 * @param name as it was stored before names were encrypted; in its place now {@code sealedName}
 * @param issuer of a member alone, as {@code subject}
 * @param expiresAt seconds since 1970; of an invitation alone, as {@code secretHash}
 */
@SuppressWarnings("ArrayRecordComponent")
record PlaceItem(
    String id,
    String role,
    @Nullable String name,
    byte @Nullable [] sealedName,
    String since,
    @Nullable String issuer,
    @Nullable String subject,
    @Nullable Long expiresAt,
    byte @Nullable [] secretHash) {}
