/**
 * {@code ./linli payments torn}: what a power cut can leave of the last record, at every record of journals that a real desk and a
 * real ledger have written, and what somebody alters in the records before it.
 *
 * <p>Door: {@link org.linli.rehearsal.torn.TornMain}. Each worker has its own journals; only {@link
 * org.linli.rehearsal.torn.Tally} is shared.
 */
@NullMarked
package org.linli.rehearsal.torn;

import org.jspecify.annotations.NullMarked;
