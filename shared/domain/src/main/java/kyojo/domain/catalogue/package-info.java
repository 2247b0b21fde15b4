/** What IPA's staff keep by importing lists: an upload, its preview, its publication. */
@NullMarked
package kyojo.domain.catalogue;

import org.jspecify.annotations.NullMarked;
