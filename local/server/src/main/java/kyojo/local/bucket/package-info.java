/** Stands in for buckets of S3. */
@NullMarked
package kyojo.local.bucket;

import org.jspecify.annotations.NullMarked;
