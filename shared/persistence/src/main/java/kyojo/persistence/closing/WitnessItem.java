package kyojo.persistence.closing;

import org.jspecify.annotations.Nullable;

/**
 * Who took part in a closing, as it is stored.
 *
 * @param name in version 1 of the closing; in its place now {@code sealedName}
 */
@SuppressWarnings("ArrayRecordComponent")
record WitnessItem(
    String office,
    String member,
    @Nullable String name,
    byte @Nullable [] sealedName,
    String issuer,
    String subject,
    String at) {}
