/**
 * One run of a terminal's program: it becomes a terminal if it is none yet, assembles central, payment desk, terminal and
 * window around what its {@link org.linli.terminal.program.run.Machine} brings, and ends them in the opposite order.
 *
 * <p>Door: {@link org.linli.terminal.program.run.TerminalProgram}.
 */
@NullMarked
package org.linli.terminal.program.run;

import org.jspecify.annotations.NullMarked;
