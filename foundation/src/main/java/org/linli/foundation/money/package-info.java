/**
 * Money, counted in fen and written the way residents and auditors read it.
 *
 * <p>Door: {@link org.linli.foundation.money.Fen}. Immutable values, free of threads.
 */
@NullMarked
package org.linli.foundation.money;

import org.jspecify.annotations.NullMarked;
