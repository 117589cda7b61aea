/**
 * A look at the glass for rehearsals: what is shown, what has the focus and where it is to be touched. Reads and never acts; whoever wants to
 * act moves the real pointer. Opened with {@code --probe} only, and never by a production profile.
 *
 * <p>Door: {@link org.linli.terminal.program.probe.Probe}, safe from any thread.
 */
@NullMarked
package org.linli.terminal.program.probe;

import org.jspecify.annotations.NullMarked;
