/** The SAM-V codec against bytes written down from the standard, and against noise. */
@NullMarked
package org.linli.peripherals.drivers.idcard.samv;

import org.jspecify.annotations.NullMarked;
