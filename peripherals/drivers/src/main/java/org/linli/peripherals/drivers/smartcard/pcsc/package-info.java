/**
 * Social-security cards in a reader behind the machine's card service, {@code pcscd}. The driver speaks the service's
 * own protocol on its Unix-domain socket: no native code, a deadline for each question, and a restart of the service is
 * nothing but a line that is lost and comes back (docs/adr/0012).
 *
 * <p>Door: {@link org.linli.peripherals.drivers.smartcard.pcsc.PcscReader}. What it does is confined to its owner
 * thread.
 */
@NullMarked
package org.linli.peripherals.drivers.smartcard.pcsc;

import org.jspecify.annotations.NullMarked;
