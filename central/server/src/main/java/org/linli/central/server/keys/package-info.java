/**
 * What central keeps secret in its data folder, each file readable by the owner alone.
 *
 * <p>Door: {@link org.linli.central.server.keys.CentralKeys}. Read once at start, by one thread; immutable afterwards.
 */
@NullMarked
package org.linli.central.server.keys;

import org.jspecify.annotations.NullMarked;
