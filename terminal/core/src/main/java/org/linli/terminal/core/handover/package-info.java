/**
 * A parked task between two machines: sealed under a key that only the token's holder can make, laid on central's shelf,
 * fetched from it.
 *
 * <p>Door: {@link org.linli.terminal.core.handover.SealedShelf}. Called on the session's thread; works and replies on threads
 * that may wait.
 */
@NullMarked
package org.linli.terminal.core.handover;

import org.jspecify.annotations.NullMarked;
