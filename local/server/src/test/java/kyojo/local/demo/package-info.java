@NullMarked
package kyojo.local.demo;

import org.jspecify.annotations.NullMarked;
