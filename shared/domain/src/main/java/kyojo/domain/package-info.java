/** The decisions of Kyojo in plain Java: no AWS, no JSON, no clock of its own. */
@NullMarked
package kyojo.domain;

import org.jspecify.annotations.NullMarked;
