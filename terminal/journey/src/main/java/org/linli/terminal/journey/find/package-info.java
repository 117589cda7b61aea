/**
 * Finding a service: what it is, who may apply, what to bring, how long it takes, where to go.
 *
 * <p>Doors: {@link org.linli.terminal.journey.find.FindService}, {@link org.linli.terminal.journey.find.Services}.
 * Immutable values and a pure machine, free of threads.
 */
@NullMarked
package org.linli.terminal.journey.find;

import org.jspecify.annotations.NullMarked;
