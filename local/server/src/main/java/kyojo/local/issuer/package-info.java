/** An OpenID Connect issuer for demo people, on this machine alone. */
@NullMarked
package kyojo.local.issuer;

import org.jspecify.annotations.NullMarked;
