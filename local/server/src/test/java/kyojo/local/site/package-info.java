@NullMarked
package kyojo.local.site;

import org.jspecify.annotations.NullMarked;
