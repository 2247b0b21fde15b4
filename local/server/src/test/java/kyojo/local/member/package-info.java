@NullMarked
package kyojo.local.member;

import org.jspecify.annotations.NullMarked;
