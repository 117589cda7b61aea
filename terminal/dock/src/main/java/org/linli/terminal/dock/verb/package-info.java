/**
 * What can be done at a dock: physical verbs with typed parameters, described by data, so that page and API need to know
 * none of them by name. Each is checked in one place, whoever asks.
 *
 * <p>Door: {@link org.linli.terminal.dock.verb.Verbs}. Safe from any thread.
 */
@NullMarked
package org.linli.terminal.dock.verb;

import org.jspecify.annotations.NullMarked;
