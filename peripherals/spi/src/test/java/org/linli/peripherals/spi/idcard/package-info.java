/** How the values on a card behave. */
@NullMarked
package org.linli.peripherals.spi.idcard;

import org.jspecify.annotations.NullMarked;
