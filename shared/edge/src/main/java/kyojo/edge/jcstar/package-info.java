/** Labels of JC-STAR, devices and verdicts on the wire. */
@NullMarked
package kyojo.edge.jcstar;

import org.jspecify.annotations.NullMarked;
