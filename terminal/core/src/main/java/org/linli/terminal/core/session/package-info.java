/**
 * The session: one resident's stay at the terminal, the runner that carries their journeys, and what faces see of it.
 *
 * <p>Door for faces: {@link org.linli.terminal.core.session.Counter} takes inputs, {@link
 * org.linli.terminal.core.session.Sink} is given what to show. All state has one owner thread, the runner's; inputs may
 * come from any thread, and a sink is called on the runner's thread and only hands over.
 */
@NullMarked
package org.linli.terminal.core.session;

import org.jspecify.annotations.NullMarked;
