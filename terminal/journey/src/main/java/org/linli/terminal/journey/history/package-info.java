/**
 * Payments of the past: finding them, reading them, having a receipt again.
 *
 * <p>Door: {@link org.linli.terminal.journey.history.LookBack}. Immutable values and a pure machine, free of threads.
 */
@NullMarked
package org.linli.terminal.journey.history;

import org.jspecify.annotations.NullMarked;
