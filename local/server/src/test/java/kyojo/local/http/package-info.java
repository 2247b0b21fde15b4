@NullMarked
package kyojo.local.http;

import org.jspecify.annotations.NullMarked;
