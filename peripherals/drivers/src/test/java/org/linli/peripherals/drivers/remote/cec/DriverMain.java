package org.linli.peripherals.drivers.remote.cec;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.time.SystemDeviceTime;

/** A program with the driver in it, to be killed from outside: says when the adapter is open, and then waits. */
final class DriverMain {
    static final String OPEN = "open";

    private DriverMain() {}

    /** @param args the adapter's port */
    public static void main(String[] args) throws InterruptedException {
        var open = new CountDownLatch(1);
        var remote = CecRemote.attach(
                new DeviceIdentity("remote", "remote.cec", "", ""),
                Path.of(args[0]),
                new SystemDeviceTime("driver time"),
                LivingRoom.quick());
        remote.watch(condition -> {
            if (condition.availability() == Availability.ONLINE) {
                open.countDown();
            }
        });
        open.await();
        System.out.println(OPEN);
        new CountDownLatch(1).await();
    }
}
