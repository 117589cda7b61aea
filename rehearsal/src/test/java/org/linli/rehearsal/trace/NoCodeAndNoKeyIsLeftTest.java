package org.linli.rehearsal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.server.community.DemoCommunities;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.Program;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Route;
import org.linli.rehearsal.visit.Visit;

/**
 * After somebody has paid, the code their phone showed is in no file of a terminal or of central (journals, tables, logs) and nowhere in
 * the live heap of either; and a private key is in its own file and in the program it belongs to. The sandbox plays the channel, which
 * may know the codes it gave out.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoCodeAndNoKeyIsLeftTest {
    private static final String COMMUNITY = "fenghe";
    private static final Duration SOON = Duration.ofSeconds(60);

    /** The longest that a program waits with a connection on which a code has gone. */
    private static final Duration AT_LATEST = Duration.ofSeconds(40);

    /** The last bytes of a key in PKCS 8 are the key. */
    private static final int ED25519_BYTES = 32;

    private static final Pattern PRIVATE = Pattern.compile("\"privateKey\":\"([A-Za-z0-9+/=]+)\"");

    private Path data = Path.of("target");
    private Path scratch = Path.of("target");
    private Display display;
    private House house;
    private Counter hall;

    @BeforeAll
    void theHouseStands(@TempDir Path folder) throws Exception {
        data = folder.resolve("house");
        scratch = folder;
        display = Display.virtual(folder.resolve("xvfb.log"));
        var plan = new Plan(data, 0, DemoCommunities.DEFAULT_SEED, COMMUNITY, true);
        house = House.open(Launch.ofThisCheckout(), plan, display, told -> {});
        hall = Counter.of(house);
    }

    @AfterAll
    void theHouseIsLeft() {
        hall.close();
        house.close();
        display.close();
    }

    @Test
    void whoeverPaidLeavesNoCodeBehind() throws Exception {
        var visit = new Visit(hall, resident(), Album.none()).tryingAgain();
        var asked = visit.goUntil("pay.code");
        String code = hall.street().freshCode(Visit.PHONE);
        var marks = Marks.of("the payment code", code);
        hall.desk().showCode(code);
        hall.eye().until(seen -> seen.question() != asked.question(), SOON);
        visit.goUntil(Visit.FRONT_PAGE);

        assertFalse(
                marks.inHeapOf(house.sandbox(), scratch).isEmpty(), "the search does not find what the channel knows");
        isGoneFrom(house.kiosk(), marks);
        isGoneFrom(house.central(), marks);
        assertEquals(Set.of(), marks.inFilesOf(data, NoCodeAndNoKeyIsLeftTest::isOurs), "in a file");
    }

    @Test
    void eachKeyIsWhereItBelongs() throws Exception {
        Path terminal = data.resolve("kiosk").resolve("terminal.key");
        var found = PRIVATE.matcher(Files.readString(terminal));
        assertEquals(true, found.find());
        var ofTheTerminal = key("the terminal's key", found.group(1));
        Path answers = data.resolve("central").resolve("secrets").resolve("answer.key");
        var ofTheAnswers = key("the answers' key", Files.readString(answers).strip());

        assertEquals(Set.of(), ofTheTerminal.inHeapOf(house.central(), scratch));
        assertEquals(Set.of(), ofTheAnswers.inHeapOf(house.kiosk(), scratch));
        assertFalse(ofTheTerminal.inHeapOf(house.kiosk(), scratch).isEmpty(), "the search finds no key at all");
        assertEquals(Set.of(), ofTheTerminal.inFilesOf(data, file -> !file.equals(terminal)));
        assertEquals(Set.of(), ofTheAnswers.inFilesOf(data, file -> !file.equals(answers)));
    }

    private static Marks key(String what, String written) {
        byte[] whole = Base64.getDecoder().decode(written);
        return Marks.ofKey(what, written, Arrays.copyOfRange(whole, whole.length - ED25519_BYTES, whole.length));
    }

    private static Resident resident() {
        var communities = DemoCommunities.of(
                DemoCommunities.DEFAULT_SEED,
                LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Asia/Shanghai")));
        return LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(seed -> Resident.ofSeed(communities, seed))
                .filter(each -> each.community().id().equals(COMMUNITY) && each.canCome(Route.IDCARD))
                .findFirst()
                .orElseThrow()
                .coming(Route.IDCARD);
    }

    private void isGoneFrom(Program program, Marks marks) throws Exception {
        var clock = Monotonic.system();
        long left = clock.nanos();
        var found = marks.inHeapOf(program, scratch);
        while (!found.isEmpty() && clock.since(left).compareTo(AT_LATEST) < 0) {
            found = marks.inHeapOf(program, scratch);
        }
        assertEquals(Set.of(), found, "in the heap of " + program.name());
    }

    private static boolean isOurs(Path file) {
        return !file.toString().contains("/sandbox/");
    }
}
