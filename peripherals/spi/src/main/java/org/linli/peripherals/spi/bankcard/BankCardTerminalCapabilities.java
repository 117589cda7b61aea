package org.linli.peripherals.spi.bankcard;

/**
 * @param reverses whether it takes charges back; without it {@link BankCardTerminal#reverse} ends with {@code
 *     call.not-supported}
 * @param tellsSteps whether it says what it waits for
 */
public record BankCardTerminalCapabilities(boolean reverses, boolean tellsSteps) {}
