/**
 * Remote controls of televisions that pass their keys on over HDMI (CEC), heard through {@code cec-client} of libCEC.
 *
 * <p>Door: {@link org.linli.peripherals.drivers.remote.cec.CecRemote}. Its state is its owner thread's.
 */
@NullMarked
package org.linli.peripherals.drivers.remote.cec;

import org.jspecify.annotations.NullMarked;
