/**
 * Which terminals there are, and whether a request comes from one of them, fresh and only once.
 *
 * <p>Doors: {@link org.linli.central.server.terminal.TerminalRegister} and {@link
 * org.linli.central.server.terminal.RequestGate}. Safe from any thread.
 */
@NullMarked
package org.linli.central.server.terminal;

import org.jspecify.annotations.NullMarked;
