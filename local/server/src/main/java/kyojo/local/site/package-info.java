/** What CloudFront's static origin is in production: the built web pages. */
@NullMarked
package kyojo.local.site;

import org.jspecify.annotations.NullMarked;
