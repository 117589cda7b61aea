package org.linli.peripherals.spi.smartcard;

/**
 * @param noticesRemoved whether the reader notices that a card is taken out; without it, presence is {@code
 *     NOT_SUPPORTED} and {@link SocialSecurityCardReader#awaitRemoved} ends with {@code call.not-supported}
 */
public record SocialSecurityCardReaderCapabilities(boolean noticesRemoved) {}
