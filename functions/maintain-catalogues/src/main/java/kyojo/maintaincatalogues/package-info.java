/** Imports lists, for IPA. */
@NullMarked
package kyojo.maintaincatalogues;

import org.jspecify.annotations.NullMarked;
