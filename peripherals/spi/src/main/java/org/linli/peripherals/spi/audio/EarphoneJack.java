package org.linli.peripherals.spi.audio;

import org.linli.peripherals.spi.Device;
import org.linli.peripherals.spi.EarphoneJackCondition;

/**
 * A jack that notices its plug. It has no verbs: its condition is all there is. The sound itself goes the way of the
 * machine's sound system.
 */
public interface EarphoneJack extends Device<EarphoneJackCondition> {}
