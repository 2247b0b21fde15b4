/** Shows a community's owners what was done in it. */
@NullMarked
package kyojo.readaudit;

import org.jspecify.annotations.NullMarked;
