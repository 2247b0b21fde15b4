/**
 * Lets owners say who works for their community, and read what was done in it; shows everybody
 * their own membership, and takes invitations.
 */
@NullMarked
package kyojo.managemembers;

import org.jspecify.annotations.NullMarked;
