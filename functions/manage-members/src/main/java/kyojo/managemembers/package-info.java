/** Lets owners say who works for their community, and read what was done in it. */
@NullMarked
package kyojo.managemembers;

import org.jspecify.annotations.NullMarked;
