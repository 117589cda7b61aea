package org.linli.peripherals.spi.bankcard;

/** The fact that no money stands under this order number. */
public record Reversed(OrderNumber order) {}
