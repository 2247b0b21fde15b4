/** What Lambda is in production: loads the functions' artifacts and runs their handlers. */
@NullMarked
package kyojo.local.function;

import org.jspecify.annotations.NullMarked;
