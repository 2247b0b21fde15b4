/** The desk of a community's staff, and what it reads of the table records. */
@NullMarked
package kyojo.persistence.desk;

import org.jspecify.annotations.NullMarked;
