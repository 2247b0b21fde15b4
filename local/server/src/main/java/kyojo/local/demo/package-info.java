/** Fictitious data for trying Kyojo on one machine. */
@NullMarked
package kyojo.local.demo;

import org.jspecify.annotations.NullMarked;
