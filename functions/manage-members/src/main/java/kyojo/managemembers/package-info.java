/** Lets owners say who works for their community. */
@NullMarked
package kyojo.managemembers;

import org.jspecify.annotations.NullMarked;
