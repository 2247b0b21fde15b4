/** Firms' lists of devices, and what staff see of many of them, in the table records. */
@NullMarked
package kyojo.persistence.inventory;

import org.jspecify.annotations.NullMarked;
