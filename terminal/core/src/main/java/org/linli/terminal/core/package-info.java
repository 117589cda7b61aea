/**
 * The terminal as one thing: everything below the faces, wired together.
 *
 * <p>Door: {@link org.linli.terminal.core.Terminal}. Faces attach to it and give it inputs; the program hands it devices,
 * central and the payment desk.
 */
@NullMarked
package org.linli.terminal.core;

import org.jspecify.annotations.NullMarked;
