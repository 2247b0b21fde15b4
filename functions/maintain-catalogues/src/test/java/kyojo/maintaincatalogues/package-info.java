@NullMarked
package kyojo.maintaincatalogues;

import org.jspecify.annotations.NullMarked;
