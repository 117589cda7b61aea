/**
 * The phones beside this screen: the terminal's end of docs/companion.md. A code that is new every 30 s, one meeting a
 * room, the likeness two people compare, then the question of the moment on the phone and its answers back. What the
 * relay carries it cannot read; a line that breaks loses nothing; a session that ends leaves nothing here.
 *
 * <p>Door: {@link org.linli.terminal.core.companion.PhoneLink}. All its state belongs to one thread at a time; calls from
 * outside only hand over.
 */
@NullMarked
package org.linli.terminal.core.companion;

import org.jspecify.annotations.NullMarked;
