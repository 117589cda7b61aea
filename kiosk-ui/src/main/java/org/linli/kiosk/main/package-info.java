/**
 * The kiosk program: reads its configuration, becomes a terminal if it is none yet, assembles drivers, central, payment
 * desk, terminal and face, and ends them in the opposite order.
 *
 * <p>Door: {@link org.linli.kiosk.main.KioskMain}. The only package of the kiosk that sees drivers, central and payments.
 */
@NullMarked
package org.linli.kiosk.main;

import org.jspecify.annotations.NullMarked;
