/**
 * The virtual devices' verbs at a dock, and what the devices say of themselves.
 *
 * <p>Door: {@link org.linli.terminal.dock.desk.DeskSide}. Safe from any thread.
 */
@NullMarked
package org.linli.terminal.dock.desk;

import org.jspecify.annotations.NullMarked;
