@NullMarked
package kyojo.local.gateway;

import org.jspecify.annotations.NullMarked;
