/**
 * Following a case: how it stands, by when the office promised it, and the reminder.
 *
 * <p>Doors: {@link org.linli.terminal.journey.matter.FollowCase}, {@link org.linli.terminal.journey.matter.Cases}.
 * Immutable values and a pure machine, free of threads.
 */
@NullMarked
package org.linli.terminal.journey.matter;

import org.jspecify.annotations.NullMarked;
