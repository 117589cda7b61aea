/** The lirc driver against a real lircd, on good days and bad ones. */
@NullMarked
package org.linli.peripherals.drivers.remote.lirc;

import org.jspecify.annotations.NullMarked;
