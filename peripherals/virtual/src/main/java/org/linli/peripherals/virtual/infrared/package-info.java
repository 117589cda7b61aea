/**
 * A remote control in a hand, and the machine's infra-red service it is pointed at: a real {@code lircd} of one's own,
 * whose receiver is replaced by {@code irsend simulate}.
 *
 * <p>Door: {@link org.linli.peripherals.virtual.infrared.InfraredService}. Safe from any thread.
 */
@NullMarked
package org.linli.peripherals.virtual.infrared;

import org.jspecify.annotations.NullMarked;
