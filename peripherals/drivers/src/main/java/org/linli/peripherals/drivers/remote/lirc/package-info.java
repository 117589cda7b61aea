/**
 * Remote controls behind LIRC's daemon, which turns infra-red light into names of keys.
 *
 * <p>Door: {@link org.linli.peripherals.drivers.remote.lirc.LircRemote}. Its state is its owner thread's.
 */
@NullMarked
package org.linli.peripherals.drivers.remote.lirc;

import org.jspecify.annotations.NullMarked;
