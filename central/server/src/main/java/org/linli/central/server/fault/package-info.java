/**
 * A page for each fault a terminal can show, for the phone of whoever looks after it.
 *
 * <p>Door: {@link org.linli.central.server.fault.FaultPages}. Immutable; safe from any thread.
 */
@NullMarked
package org.linli.central.server.fault;

import org.jspecify.annotations.NullMarked;
