/**
 * The local authority: a certificate authority of this one central, and the server certificate it vouches for.
 *
 * <p>Door: {@link org.linli.central.server.authority.LocalAuthority}. Terminals are given {@code authority.pem} and trust
 * nothing else. Used once at start, by one thread.
 */
@NullMarked
package org.linli.central.server.authority;

import org.jspecify.annotations.NullMarked;
