/** Shows and changes whether staff may see who a firm is. */
@NullMarked
package kyojo.keepconsent;

import org.jspecify.annotations.NullMarked;
