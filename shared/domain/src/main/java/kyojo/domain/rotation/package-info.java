/** Encrypting again what was encrypted under older keys. */
@NullMarked
package kyojo.domain.rotation;

import org.jspecify.annotations.NullMarked;
