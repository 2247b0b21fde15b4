/** Keeps what each firm brings to the statistics, from the stream of the records. */
@NullMarked
package kyojo.projectstatistics;

import org.jspecify.annotations.NullMarked;
