/**
 * From what central remembers of past payments to what a journey shows.
 *
 * <p>Door: {@link org.linli.terminal.core.history.PastSource}. Searches block a virtual thread, never the session's.
 */
@NullMarked
package org.linli.terminal.core.history;

import org.jspecify.annotations.NullMarked;
