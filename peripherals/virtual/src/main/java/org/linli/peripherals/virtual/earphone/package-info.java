/**
 * An earphone jack that tells of its plug, in the records of Linux' input events.
 *
 * <p>Door: {@link org.linli.peripherals.virtual.earphone.VirtualEarphone}. Safe from any thread.
 */
@NullMarked
package org.linli.peripherals.virtual.earphone;

import org.jspecify.annotations.NullMarked;
