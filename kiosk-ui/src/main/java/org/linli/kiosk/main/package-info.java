/**
 * The kiosk program: its configuration, and the machine it brings to what all terminals' programs share: touch face, card
 * readers, scanner, printer, card terminal, earphone jack.
 *
 * <p>Door: {@link org.linli.kiosk.main.KioskMain}. The only package of the kiosk that sees drivers, central and payments.
 */
@NullMarked
package org.linli.kiosk.main;

import org.jspecify.annotations.NullMarked;
