package org.linli.peripherals.spi;

/** @param plug whether an earphone is in the jack; whatever is not {@code PLUGGED} is spoken to the whole room */
public record EarphoneJackCondition(long sequence, Availability availability, EarphonePlug plug) implements Condition {}
