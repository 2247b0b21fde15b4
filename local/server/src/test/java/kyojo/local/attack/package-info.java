/**
 * Attacks on every route with every other tenant's ids, made from the contract and the template.
 */
@NullMarked
package kyojo.local.attack;

import org.jspecify.annotations.NullMarked;
