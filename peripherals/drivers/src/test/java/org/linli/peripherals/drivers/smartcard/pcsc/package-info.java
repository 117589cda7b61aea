/** Tests of the card reader behind pcscd, with a real one. */
@NullMarked
package org.linli.peripherals.drivers.smartcard.pcsc;

import org.jspecify.annotations.NullMarked;
