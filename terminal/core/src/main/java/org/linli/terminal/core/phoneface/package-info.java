/**
 * The face beyond this process: the screen goes out as JSON of allow-listed elements, and answers come in as JSON that
 * names the question they answer. What carries it (encrypted, relayed) is not this package's business.
 *
 * <p>Door: {@link org.linli.terminal.core.phoneface.PhoneFace}. Safe from any thread.
 */
@NullMarked
package org.linli.terminal.core.phoneface;

import org.jspecify.annotations.NullMarked;
