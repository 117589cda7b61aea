/**
 * What registers say, as the terminal has it: asked of central for whoever was proven, and kept in the vault to be printed
 * from.
 *
 * <p>Door: {@link org.linli.terminal.core.record.RecordDesk}. Called on the session's thread.
 */
@NullMarked
package org.linli.terminal.core.record;

import org.jspecify.annotations.NullMarked;
