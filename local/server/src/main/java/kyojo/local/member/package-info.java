/** The operator's command that invites IPA's first member, on one machine and on AWS. */
@NullMarked
package kyojo.local.member;

import org.jspecify.annotations.NullMarked;
