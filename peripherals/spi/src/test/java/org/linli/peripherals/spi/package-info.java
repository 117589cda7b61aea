/** How the contract's values behave. */
@NullMarked
package org.linli.peripherals.spi;

import org.jspecify.annotations.NullMarked;
