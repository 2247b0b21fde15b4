@NullMarked
package kyojo.local.bucket;

import org.jspecify.annotations.NullMarked;
