/**
 * 好差评: one touch after a piece of business, for whoever likes to.
 *
 * <p>Door: {@link org.linli.terminal.journey.rate.Rate}. Immutable values and a pure machine, free of threads. Nothing here
 * knows whose business it was.
 */
@NullMarked
package org.linli.terminal.journey.rate;

import org.jspecify.annotations.NullMarked;
