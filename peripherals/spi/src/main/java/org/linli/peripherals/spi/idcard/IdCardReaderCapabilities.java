package org.linli.peripherals.spi.idcard;

/**
 * @param noticesTaken whether the reader notices that a card it has read is taken away; without it, presence is {@code
 *     NOT_SUPPORTED} and {@link IdCardReader#awaitTaken} ends with {@code call.not-supported}
 * @param photo whether cards come with their photo
 */
public record IdCardReaderCapabilities(boolean noticesTaken, boolean photo) {}
