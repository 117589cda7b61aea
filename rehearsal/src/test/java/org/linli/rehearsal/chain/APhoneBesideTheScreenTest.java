package org.linli.rehearsal.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.server.community.DemoCommunities;
import org.linli.foundation.time.Monotonic;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.phone.BrowserPhone;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.Joining;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Route;
import org.linli.rehearsal.visit.Sofa;
import org.linli.rehearsal.visit.Visit;

/**
 * One house with a kiosk and a television, and two phones: each a real browser that reads the code off the picture of the
 * glass, comes in over central's relay, and is confirmed by the pointer or the remote control.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class APhoneBesideTheScreenTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private Sofa sofa;
    private Display display;
    private House house;
    private Counter hall;
    private Counter home;
    private BrowserPhone own;
    private BrowserPhone daughters;
    private Resident resident;

    @BeforeAll
    void theHouseStands(@TempDir Path data) throws Exception {
        var communities = DemoCommunities.of(
                DemoCommunities.DEFAULT_SEED,
                LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Asia/Shanghai")));
        resident = resident(communities);
        sofa = Sofa.setUp(Monotonic.system());
        display = Display.virtual(data.resolve("xvfb.log"));
        var plan = new Plan(data.resolve("house"), 0, DemoCommunities.DEFAULT_SEED, "fenghe", true)
                .with(sofa.television());
        house = House.open(Launch.ofThisCheckout(), plan, display, told -> {});
        hall = Counter.of(house);
        home = sofa.sitDown(house);
        own = BrowserPhone.inHand();
        daughters = BrowserPhone.inHand();
    }

    private static Resident resident(DemoCommunities communities) {
        for (long seed = 0; ; seed++) {
            var next = Resident.ofSeed(communities, seed);
            if (next.community().id().equals("fenghe") && next.canCome(Route.ACCOUNT)) {
                return next.coming(Route.ACCOUNT);
            }
        }
    }

    @AfterEach
    void frontPages() throws Exception {
        leaves(hall);
        leaves(home);
        assertEquals(List.of(), own.complaints());
        assertEquals(List.of(), daughters.complaints());
    }

    @AfterAll
    void theHouseIsLeft() {
        daughters.close();
        own.close();
        home.close();
        hall.close();
        house.close();
        display.close();
        sofa.close();
    }

    @Test
    void whatIsTypedOnThePhoneStandsOnTheKiosksGlass() throws Exception {
        toTheNumber(hall);
        new Joining(hall, Album.none()).join(own);
        assertEquals(house.centralUrl() + "/p", own.address(), "the code has left the address");
        own.types(resident.accountNumber());
        var glass = hall.eye().until(seen -> together(seen).contains(resident.accountNumber()), SOON);
        assertTrue(Joining.hasPhone(glass));
        own.acts("find");
        hall.eye().until(seen -> seen.screen().equals("bills.pick"), SOON);
        own.awaits("input[type=checkbox]");

        own.parts();
        own.awaitsWords("已经断开");
        glass = hall.eye().until(seen -> !Joining.hasPhone(seen), SOON);
        assertEquals("bills.pick", glass.screen(), "the kiosk goes on");
    }

    @Test
    void fromTheTelevisionWithArrowsAndOk() throws Exception {
        var front = home.eye().touchable(SOON);
        assertTrue(front.target("bar", "phone").isPresent(), "手机 stands in the foot");
        assertFalse(Joining.hasPhone(front), "and 断开 only once one is here");
        toTheNumber(home);
        var joining = new Joining(home, Album.none());
        joining.join(own);
        own.types(resident.accountNumber());
        home.eye().until(seen -> together(seen).contains(resident.accountNumber()), SOON);

        joining.disconnects();
        own.awaitsWords("已经断开");
        assertEquals("identify.number", home.eye().look().screen());
    }

    @Test
    void twoPhonesAtOnceAndTheSecondNeverConfirms() throws Exception {
        toTheNumber(hall);
        var joining = new Joining(hall, Album.none());
        joining.join(own);
        joining.join(daughters);
        daughters.awaits("p.family");
        assertFalse(daughters.has("[data-action=find]"), "what confirms is not on her page");
        daughters.types(resident.accountNumber());
        hall.eye().until(seen -> together(seen).contains(resident.accountNumber()), SOON);
        awaitTyped(own, resident.accountNumber());
        assertFalse(hall.eye().look().target("bar", "phone").isPresent(), "a third finds no door");

        own.acts("find");
        hall.eye().until(seen -> seen.screen().equals("bills.pick"), SOON);
        daughters.awaits("input[type=checkbox]");
        String bill = resident.bills().getFirst().id();
        var before = hall.eye().look().words();
        daughters.ticks(bill);
        hall.eye().until(seen -> !seen.words().equals(before), SOON);
        joining.disconnects();
        own.awaitsWords("已经断开");
        daughters.awaitsWords("已经断开");
    }

    private static void awaitTyped(BrowserPhone phone, String text) throws ProgramFailed {
        phone.awaits("input[data-field]");
        for (int glance = 0; !phone.typed().equals(text); glance++) {
            assertTrue(glance < 600, "the other phone shows " + phone.typed());
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static String together(Seen seen) {
        return String.join("", seen.words()).replace(" ", "");
    }

    /** From the front page to where a number is typed. */
    private Seen toTheNumber(Counter counter) throws Exception {
        return new Visit(counter, resident, Album.none()).by(Route.ACCOUNT).goUntil("identify.number");
    }

    private void leaves(Counter counter) throws ProgramFailed {
        var glass = counter.eye().touchable(SOON);
        if (glass.screen().equals(Visit.FRONT_PAGE)) {
            return;
        }
        if (counter == home) {
            goesBackAllTheWay();
            return;
        }
        var leave = glass.target("bar", "leave").orElseThrow();
        counter.hand().tap(leave.x() + leave.width() / 2, leave.y() + leave.height() / 2);
        counter.eye().until(seen -> seen.screen().equals(Visit.FRONT_PAGE), SOON);
    }

    /** A thumb that presses again where nothing happened. */
    private void goesBackAllTheWay() throws ProgramFailed {
        for (int presses = 0; presses < 20; presses++) {
            sofa.press(RemoteKey.BACK);
            try {
                home.eye().until(seen -> seen.screen().equals(Visit.FRONT_PAGE), A_MOMENT);
                return;
            } catch (ProgramFailed notYet) {
                System.getLogger("linli.rehearsal").log(System.Logger.Level.DEBUG, "back again", notYet);
            }
        }
        throw new ProgramFailed("返回 never leads to the front page");
    }
}
