/**
 * A town for tests: the real central over TLS on the loopback, the real sandbox channel, terminals, phones, and time that
 * is moved by hand. Door: {@link org.linli.central.server.town.Town}.
 */
@NullMarked
package org.linli.central.server.town;

import org.jspecify.annotations.NullMarked;
