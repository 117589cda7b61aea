package org.linli.rehearsal.television;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.server.community.DemoCommunities;
import org.linli.foundation.time.Monotonic;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.peripherals.spi.time.SystemDeviceTime;
import org.linli.peripherals.virtual.television.VirtualTelevision;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.Audit;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.Means;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Route;
import org.linli.rehearsal.visit.Sofa;
import org.linli.rehearsal.visit.Visit;

/**
 * What happens to remote controls in the middle of a payment: the infra-red service is restarted, the television is
 * turned off, a key is stuck, somebody drums on the keys. Every payment is charged once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TroubleWithTheRemoteTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final SystemDeviceTime time = new SystemDeviceTime("trouble");
    private final DemoCommunities communities = DemoCommunities.of(
            DemoCommunities.DEFAULT_SEED,
            LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Asia/Shanghai")));
    private Path wires;
    private VirtualTelevision television;
    private Sofa sofa;
    private Display display;
    private House house;
    private Counter counter;
    private long seed;

    @BeforeAll
    void theHouseStands(@TempDir Path data) throws Exception {
        wires = Files.createTempDirectory("linli-wires-");
        television = new VirtualTelevision(wires.resolve("cec.tty"), time);
        television.plug();
        sofa = Sofa.setUp(Monotonic.system());
        display = Display.virtual(data.resolve("xvfb.log"));
        var plan = new Plan(data.resolve("house"), 0, DemoCommunities.DEFAULT_SEED, "fenghe", true)
                .withoutKiosk()
                .with(sofa.television().wiredTo(wires.resolve("cec.tty")));
        house = House.open(Launch.ofThisCheckout(), plan, display, told -> {});
        counter = sofa.sitDown(house);
    }

    @AfterAll
    void theHouseIsLeft() throws Exception {
        counter.close();
        house.close();
        display.close();
        sofa.close();
        television.close();
        time.close();
        Files.deleteIfExists(wires);
    }

    @Test
    void theServiceIsRestartedBetweenTheSheetAndThePayment() throws Exception {
        var resident = next();
        var visit = visitOf(resident);
        visit.goUntil("bills.review");
        sofa.service().crash();
        sofa.service().start();
        reachesAgain();
        visit.goUntil(Visit.FRONT_PAGE);
        new Audit(house, counter.street()).chargedOnce(resident);
    }

    @Test
    void theTelevisionIsTurnedOffAndOnWhileTheCodeIsOnIt() throws Exception {
        var resident = next();
        var visit = visitOf(resident);
        visit.goUntil("pay.qr");
        visit.photographsTheCode();
        await(television::isListenedTo);
        television.turnOff();
        counter.eye().until(seen -> seen.over().equals(Optional.of("closed")), SOON);
        television.turnOn();
        visit.paysThePhotograph();
        sofa.press(RemoteKey.MENU);
        counter.eye()
                .until(
                        seen -> !seen.over().equals(Optional.of("closed"))
                                && seen.focus().isPresent(),
                        SOON);
        visit.goUntil(Visit.FRONT_PAGE);
        new Audit(house, counter.street()).chargedOnce(resident);
    }

    @Test
    void anOkThatIsStuckChoosesOneThing() throws Exception {
        var seen = counter.eye().touchable(SOON);
        assertEquals(Visit.FRONT_PAGE, seen.screen());
        assertEquals(Optional.of("pay-bill"), seen.focus().map(target -> target.name()));
        sofa.service().hold(Sofa.HANDSET, RemoteKey.OK, 200);
        var next = counter.eye().after(seen.question(), SOON);
        sofa.service().hold(Sofa.HANDSET, RemoteKey.OK, 100);
        assertEquals(
                next.question(), counter.eye().look().question(), "the first one was chosen, and nothing after it");
        sofa.press(RemoteKey.BACK);
        counter.eye().until(glass -> glass.screen().equals(Visit.FRONT_PAGE), SOON);
    }

    @Test
    void twentyKeysASecondLeaveOneFocusAndAProgramThatAnswers() throws Exception {
        var drum = List.of(RemoteKey.DOWN, RemoteKey.RIGHT, RemoteKey.DOWN, RemoteKey.LEFT, RemoteKey.UP);
        counter.eye().touchable(SOON);
        for (int beat = 0; beat < 200; beat++) {
            long begun = time.nanos();
            sofa.service().press(Sofa.HANDSET, drum.get(beat % drum.size()));
            pause(Duration.ofMillis(50).minusNanos(time.nanos() - begun));
        }
        var seen = counter.eye().until(glass -> glass.focus().isPresent(), SOON);
        assertEquals(Visit.FRONT_PAGE, seen.screen());
        assertTrue(seen.targets().contains(seen.focus().orElseThrow()), "the focus is on something that is there");
        var resident = next();
        visitOf(resident).go();
        new Audit(house, counter.street()).chargedOnce(resident);
    }

    private Visit visitOf(Resident resident) {
        return new Visit(counter, resident, Album.none()).by(Route.ACCOUNT).paying(Means.QR);
    }

    private Resident next() {
        while (true) {
            var resident = Resident.ofSeed(communities, seed++);
            if (resident.community().id().equals("fenghe") && resident.canCome(Route.ACCOUNT)) {
                return resident.coming(Route.ACCOUNT);
            }
        }
    }

    /** An arrow moves the ring again. */
    private void reachesAgain() throws ProgramFailed, InterruptedException {
        var before = counter.eye().look().focus();
        for (int tries = 0; tries < 200; tries++) {
            sofa.press(tries % 2 == 0 ? RemoteKey.UP : RemoteKey.DOWN);
            pause(Duration.ofMillis(150));
            if (!counter.eye().look().focus().equals(before)) {
                return;
            }
        }
        throw new AssertionError("no key arrives any more");
    }

    private void await(java.util.function.BooleanSupplier so) throws InterruptedException {
        long begun = time.nanos();
        while (!so.getAsBoolean()) {
            assertTrue(time.nanos() - begun < SOON.toNanos(), "never so");
            pause(Duration.ofMillis(20));
        }
    }

    private void pause(Duration howLong) throws InterruptedException {
        if (howLong.isPositive()) {
            var passed = new java.util.concurrent.CountDownLatch(1);
            time.after(howLong, "the test lets time pass", passed::countDown);
            passed.await();
        }
    }
}
