/**
 * Which tasks were under way and which deeds they had begun, so that a terminal that went off in the middle knows what to
 * ask after. No personal values: deeds carry handles, and handles point at nothing after a restart.
 *
 * <p>Door: {@link org.linli.terminal.core.store.TaskStore}. Belongs to the session's thread; a durable write blocks it for
 * one fdatasync, which is the price of "stored before sent".
 */
@NullMarked
package org.linli.terminal.core.store;

import org.jspecify.annotations.NullMarked;
