@NullMarked
package kyojo.domain.notice;

import org.jspecify.annotations.NullMarked;
