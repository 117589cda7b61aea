/**
 * The screen a kiosk stands on, seen and touched from elsewhere: real pixels and real pointer and key events of an X
 * display, by the X protocol itself (docs/adr/0010-the-dock-speaks-x11.md).
 *
 * <p>Door: {@link org.linli.terminal.dock.glass.Glass}. Safe from any thread: one thread reads what the server says, one
 * fetches what has changed, and whoever touches writes.
 */
@NullMarked
package org.linli.terminal.dock.glass;

import org.jspecify.annotations.NullMarked;
