/** What the routes of a community's desk have in common. */
@NullMarked
package kyojo.edge.desk;

import org.jspecify.annotations.NullMarked;
