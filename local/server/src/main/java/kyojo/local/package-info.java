/**
 * The one-machine runtime: the whole application of template.yaml in one process, for trying and
 * developing.
 */
@NullMarked
package kyojo.local;

import org.jspecify.annotations.NullMarked;
