/**
 * Work that may not run side by side.
 *
 * <p>Door: {@link org.linli.terminal.core.turn.InTurn}. Safe from any thread.
 */
@NullMarked
package org.linli.terminal.core.turn;

import org.jspecify.annotations.NullMarked;
