/** Mails on their way. */
@NullMarked
package kyojo.persistence.mail;

import org.jspecify.annotations.NullMarked;
