/** The operator's command that gives tenants new keys, on one machine and on AWS. */
@NullMarked
package kyojo.local.rotation;

import org.jspecify.annotations.NullMarked;
