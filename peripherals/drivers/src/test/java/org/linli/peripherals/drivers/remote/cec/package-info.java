/** The CEC driver with a real cec-client in front of a virtual television, on good days and bad ones. */
@NullMarked
package org.linli.peripherals.drivers.remote.cec;

import org.jspecify.annotations.NullMarked;
