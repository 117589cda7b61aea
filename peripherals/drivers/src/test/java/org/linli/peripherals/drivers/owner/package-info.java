/** Tests of the owner thread. */
@NullMarked
package org.linli.peripherals.drivers.owner;

import org.jspecify.annotations.NullMarked;
