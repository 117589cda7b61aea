/**
 * A resident in front of the real programs: who comes, what they do at the glass and the devices, and what the books of
 * central, of the channel and of the terminal say of it afterwards.
 *
 * <p>Door: {@link org.linli.rehearsal.visit.Visit}. One thread at a time.
 */
@NullMarked
package org.linli.rehearsal.visit;

import org.jspecify.annotations.NullMarked;
