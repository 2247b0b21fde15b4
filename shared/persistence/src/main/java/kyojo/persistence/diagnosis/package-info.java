/** Diagnoses in the table records. */
@NullMarked
package kyojo.persistence.diagnosis;

import org.jspecify.annotations.NullMarked;
