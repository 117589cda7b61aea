/**
 * What a terminal knows of its earphone jack, so that it does not say an amount to the whole room.
 *
 * <p>Door: {@link org.linli.peripherals.spi.audio.EarphoneJack}. The thread rule is that of {@link
 * org.linli.peripherals.spi}.
 */
@NullMarked
package org.linli.peripherals.spi.audio;

import org.jspecify.annotations.NullMarked;
