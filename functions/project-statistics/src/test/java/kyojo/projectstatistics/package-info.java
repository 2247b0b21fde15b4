@NullMarked
package kyojo.projectstatistics;

import org.jspecify.annotations.NullMarked;
