package org.linli.peripherals.spi;

/** @param step what the terminal waits for, so that the big screen can say the same as the small one */
public record BankCardTerminalCondition(long sequence, Availability availability, BankCardStep step)
        implements Condition {}
