/** Keeps a firm's list of devices under its receipt, and tells what changed. */
@NullMarked
package kyojo.keepinventory;

import org.jspecify.annotations.NullMarked;
