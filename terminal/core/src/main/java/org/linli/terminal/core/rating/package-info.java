/**
 * Opinions on their way to central.
 *
 * <p>Door: {@link org.linli.terminal.core.rating.RatingBox}. Safe from any thread; what waits for the disk or for central
 * runs where waiting is allowed.
 */
@NullMarked
package org.linli.terminal.core.rating;

import org.jspecify.annotations.NullMarked;
