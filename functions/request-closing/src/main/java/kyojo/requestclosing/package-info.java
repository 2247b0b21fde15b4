/** Closes a community: IPA's part, which reaches nothing that it holds. */
@NullMarked
package kyojo.requestclosing;

import org.jspecify.annotations.NullMarked;
