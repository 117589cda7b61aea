/**
 * A task that changes its screen: taken along here, gone on with there.
 *
 * <p>Doors: {@link org.linli.terminal.journey.handover.TakeAlong}, {@link org.linli.terminal.journey.handover.GoOn}. Pure
 * machines, free of threads; the runner packs and unpacks.
 */
@NullMarked
package org.linli.terminal.journey.handover;

import org.jspecify.annotations.NullMarked;
