/**
 * Readers of social-security cards: a contact slot with a person's card in it.
 *
 * <p>Door: {@link org.linli.peripherals.spi.smartcard.SocialSecurityCardReader}. The thread rule is that of {@link
 * org.linli.peripherals.spi}.
 */
@NullMarked
package org.linli.peripherals.spi.smartcard;

import org.jspecify.annotations.NullMarked;
