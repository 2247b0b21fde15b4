/** What API Gateway is in production: routes, events, answers and the errors it makes itself. */
@NullMarked
package kyojo.local.gateway;

import org.jspecify.annotations.NullMarked;
