/**
 * Readers with a SAM-V security module (GA 450), on a serial line at 115200 8N1.
 *
 * <p>Door: {@link org.linli.peripherals.drivers.idcard.samv.SamvReader}. Its state is its owner thread's; the codec
 * (frames, status words, the 256-byte text) knows no thread.
 */
@NullMarked
package org.linli.peripherals.drivers.idcard.samv;

import org.jspecify.annotations.NullMarked;
