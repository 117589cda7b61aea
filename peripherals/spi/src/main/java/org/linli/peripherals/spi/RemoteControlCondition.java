package org.linli.peripherals.spi;

/**
 * @param availability {@code ONLINE}: keys would arrive; {@code OFFLINE}: the service that listens to the remote control
 *     is away or silent; {@code NO_DEVICE}: the service is there and has no receiver, or knows no remote control of ours
 * @param television whether somebody can see what the keys do
 */
public record RemoteControlCondition(long sequence, Availability availability, TelevisionPower television)
        implements Condition {}
