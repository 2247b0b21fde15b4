/** The regional security communities, which are the tenants. */
@NullMarked
package kyojo.domain.community;

import org.jspecify.annotations.NullMarked;
