/**
 * The dock: a development page that shows a kiosk's live screen, lets it be clicked and typed into, and moves the virtual
 * devices and the misfortunes around it; every verb also as JSON. Never part of what is shipped.
 *
 * <p>Door: {@link org.linli.terminal.dock.Dock}. Safe from any thread; requests run on virtual threads.
 */
@NullMarked
package org.linli.terminal.dock;

import org.jspecify.annotations.NullMarked;
