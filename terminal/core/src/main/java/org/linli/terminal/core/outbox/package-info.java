/**
 * What this machine has to tell central, until central has heard it.
 *
 * <p>Door: {@link org.linli.terminal.core.outbox.Outbox}. Safe from any thread; what waits for the disk or for central runs where
 * waiting is allowed.
 */
@NullMarked
package org.linli.terminal.core.outbox;

import org.jspecify.annotations.NullMarked;
