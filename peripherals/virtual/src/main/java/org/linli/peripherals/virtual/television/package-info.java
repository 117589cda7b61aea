/**
 * A television with a remote control, at the other end of an HDMI cable with a Pulse-Eight USB adapter in it; enough of
 * both for an unmodified {@code cec-client} to open the adapter and talk to the television.
 *
 * <p>Door: {@link org.linli.peripherals.virtual.television.VirtualTelevision}. Safe from any thread.
 */
@NullMarked
package org.linli.peripherals.virtual.television;

import org.jspecify.annotations.NullMarked;
