/** What the tests of every module stand on: real tables, real events, the real contract. */
@NullMarked
package kyojo.testkit;

import org.jspecify.annotations.NullMarked;
