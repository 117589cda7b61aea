/**
 * Remote controls: keys pressed three metres away from the screen.
 *
 * <p>Door: {@link org.linli.peripherals.spi.remote.RemoteControl}. The thread rule is that of {@link
 * org.linli.peripherals.spi}.
 */
@NullMarked
package org.linli.peripherals.spi.remote;

import org.jspecify.annotations.NullMarked;
