@NullMarked
package kyojo.local.rotation;

import org.jspecify.annotations.NullMarked;
