/** A firm's list of devices, kept under its receipt, and what a community's staff see of many. */
@NullMarked
package kyojo.domain.inventory;

import org.jspecify.annotations.NullMarked;
