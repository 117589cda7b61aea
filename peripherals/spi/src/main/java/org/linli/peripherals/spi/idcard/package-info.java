/**
 * Readers of the resident identity card and its three sisters (residence permits for people of Hong Kong, Macau and
 * Taiwan; permanent residence cards for foreigners, two generations).
 *
 * <p>Doors: {@link org.linli.peripherals.spi.idcard.IdCardReader} and {@link
 * org.linli.peripherals.spi.idcard.IdCard}. The thread rule is that of {@link org.linli.peripherals.spi}. A card is
 * personal data from end to end: no record here shows any of it in its {@code toString}.
 */
@NullMarked
package org.linli.peripherals.spi.idcard;

import org.jspecify.annotations.NullMarked;
