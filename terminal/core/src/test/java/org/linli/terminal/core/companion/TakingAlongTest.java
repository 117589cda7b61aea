package org.linli.terminal.core.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.central.api.companion.meeting.PhoneSays;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.central.api.companion.meeting.TerminalSays.Moving;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.MemoryShelf;
import org.linli.terminal.core.outside.Phones.Presence;
import org.linli.terminal.journey.screen.Notice;

/** The paired phone takes the task from one terminal and brings it to another. */
final class TakingAlongTest {
    private static final String ID_NUMBER = "999999195203070023";
    private static final String OTHERS = "999999198107150315";
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private final MemoryShelf shelf = new MemoryShelf();
    private final Room hall = new Room();
    private final Room sofa = new Room();

    @BeforeEach
    void bothReachTheShelf() {
        hall.machine.world.shelf(shelf.at("hall"));
        sofa.machine.world.shelf(shelf.at("sofa"));
        hall.machine.world.owes(Bills.home());
        sofa.machine.world.owes(Bills.home());
    }

    private Pocket atTheBills() {
        hall.machine.presses("pay-bill");
        hall.machine.world.laysCard("王小芳", ID_NUMBER);
        hall.machine.ticks("b2", false);
        var phone = hall.joined();
        assertEquals("bills.pick", phone.screen());
        return phone;
    }

    private static TerminalSays.Parked parked(Pocket phone) {
        return phone.heard.stream()
                .filter(TerminalSays.Parked.class::isInstance)
                .map(TerminalSays.Parked.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("it has nothing in the hand: " + phone.heard));
    }

    private static Moving moving(Pocket phone) {
        return phone.shown().orElseThrow().moving();
    }

    @Test
    void itIsOfferedWhereATaskMayLeaveAndWhereOneMayCome() {
        var phone = hall.joined();
        assertEquals(Moving.HERE, moving(phone));
        hall.machine.presses("pay-bill");
        assertEquals(Moving.ALONG, moving(phone));
        hall.machine.presses("no-card");
        hall.machine.leaves();
        assertInstanceOf(TerminalSays.Over.class, phone.last());
    }

    @Test
    void thePhoneHasItAndTheTerminalHasForgotten() {
        var phone = atTheBills();
        long id = phone.takesAlong();
        var parked = parked(phone);
        assertEquals(id, parked.id());
        assertEquals(shelf.tokens().getLast(), parked.token());
        assertInstanceOf(TerminalSays.Over.class, phone.last(), "after it has what it came for");
        assertTrue(phone.isSentAway());
        assertEquals("handover.laid", hall.machine.screen());
        assertFalse(((Notice) hall.machine.shown().screen()).qr().isPresent(), "the screen shows no code");
        assertEquals(Presence.NOBODY, hall.beside().phone());
    }

    @Test
    void atTheOtherTerminalItGoesOnOnceItsOwnerIsKnownAndOnlyThenIsTheTokenSpent() {
        var taken = atTheBills();
        taken.takesAlong();
        String token = parked(taken).token();

        var phone = sofa.joined();
        long id = phone.brings(token);
        assertEquals("handover.offered", phone.screen());
        assertFalse(phone.heard.contains(new TerminalSays.Taken(id)), "not before it goes on");
        phone.presses("go-on");
        sofa.machine.world.laysCard("王小芳", ID_NUMBER);
        assertEquals("bills.pick", phone.screen());
        assertTrue(phone.heard.contains(new TerminalSays.Taken(id)));
        assertFalse(sofa.machine.shown().draft().ticked().contains("b2"), "as it stood");
        assertEquals(List.of(token), shelf.confirmed());
    }

    @Test
    void somebodyElseDoesNotGetOnWithItAndThePhoneKeepsIt() {
        var taken = atTheBills();
        taken.takesAlong();
        String token = parked(taken).token();
        var phone = sofa.joined();
        long id = phone.brings(token);
        phone.presses("go-on");
        sofa.machine.world.laysCard("李大明", OTHERS);
        assertEquals("handover.failed", phone.screen());
        phone.presses("home");
        var refused = refused(phone, id);
        assertEquals(Code.of("handover.not-yours"), refused.why());
        assertEquals(Optional.empty(), shelf.holderOf(token), "its owner may still come");
    }

    @Test
    void whatWasTakenByAnotherTerminalIsNowhereAnyMore() {
        var taken = atTheBills();
        taken.takesAlong();
        String token = parked(taken).token();
        var phone = sofa.joined();
        phone.brings(token);
        phone.presses("go-on");
        sofa.machine.world.laysCard("王小芳", ID_NUMBER);
        hall.machine.presses("home");
        var again = hall.joined();
        long id = again.brings(token);
        assertEquals("handover.failed", again.screen());
        again.presses("home");
        assertEquals(Code.of("parcel.unknown"), refused(again, id).why());
    }

    @Test
    void onlyTheFrontPageLetsOneIn() {
        var phone = sofa.joined();
        sofa.machine.presses("pay-bill");
        long id = phone.brings("AAAAAAAAAAAAAAAAAAAAAA");
        assertEquals(Code.of("handover.front-page-alone"), refused(phone, id).why());
    }

    @Test
    void aSecondPhoneMovesNothing() {
        atTheBills();
        hall.wantsAPhone();
        var family = new Pocket(hall.relay);
        family.scans(hall.code().address());
        family.saysSame();
        hall.machine.presses("pairing-mine");
        assertEquals(Moving.NEITHER, moving(family));
        assertEquals(
                Code.of("input.not-allowed"),
                refused(family, family.takesAlong()).why());
        assertEquals(
                Code.of("input.not-allowed"),
                refused(family, family.brings("AAAAAAAAAAAAAAAAAAAAAA")).why());
        assertEquals("bills.pick", hall.machine.screen());
        assertTrue(shelf.tokens().isEmpty());
    }

    @Test
    void whoeverAsksBeforeItIsAgreedIsSentAway() {
        hall.wantsAPhone();
        var phone = new Pocket(hall.relay);
        phone.scans(hall.code().address());
        phone.takesAlong();
        assertTrue(phone.isSentAway());
        assertTrue(shelf.tokens().isEmpty());
    }

    /** The line breaks in the one moment that matters: the only key to the task is on its way. */
    @Test
    void aPhoneThatDidNotHearIsWaitedForThoughTheSessionIsOver() {
        var phone = atTheBills();
        phone.hearsNothing();
        phone.takesAlong();
        phone.goesAway();
        assertEquals("handover.laid", hall.machine.screen());
        hall.waits(Duration.ofSeconds(20));
        hall.machine.presses("home");
        assertEquals(Presence.NOBODY, hall.beside().phone(), "to the next in the queue nobody is here");
        var next = hall.joined();
        assertEquals("home.menu", next.screen());

        assertTrue(phone.comesBack());
        assertEquals(shelf.tokens().getLast(), parked(phone).token());
        assertInstanceOf(TerminalSays.Over.class, phone.last());
        assertTrue(phone.isSentAway());
        assertEquals(Presence.HERE, hall.beside().phone(), "the next one's phone stays");
    }

    @Test
    void itIsWaitedForTwoMinutesAndNoLonger() {
        var phone = atTheBills();
        phone.hearsNothing();
        phone.takesAlong();
        phone.goesAway();
        hall.waits(Departures.WAITED_FOR.plusSeconds(1));
        assertFalse(phone.comesBack());
        assertFalse(hall.relay.isTerminalThere(), "nobody needs the line");
    }

    @Test
    void sayingGoodbyeInsteadEndsTheWaiting() {
        var phone = atTheBills();
        phone.hearsNothing();
        phone.takesAlong();
        phone.comesBack();
        parked(phone);
        phone.says(new PhoneSays.Bye());
        assertFalse(hall.relay.isTerminalThere());
    }

    @Test
    void whatIsDrawnIsWhatAnotherTerminalsScannerReads() throws Exception {
        var phone = atTheBills();
        phone.takesAlong();
        var parked = parked(phone);
        assertEquals("linli-task:" + parked.token(), read(parked.code()));
    }

    /** Each module three pixels, on white. */
    private static String read(TerminalSays.Drawn code) throws Exception {
        int side = (code.side() + 8) * 3;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        var runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z").matcher(code.path());
        while (runs.find()) {
            int x = (Integer.parseInt(runs.group(1)) + 4) * 3;
            int y = (Integer.parseInt(runs.group(2)) + 4) * 3;
            for (int row = y; row < y + 3; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + Integer.parseInt(runs.group(3)) * 3, BLACK);
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }

    private static TerminalSays.Refused refused(Pocket phone, long id) {
        return phone.heard.stream()
                .filter(TerminalSays.Refused.class::isInstance)
                .map(TerminalSays.Refused.class::cast)
                .filter(refused -> refused.id() == id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not refused: " + phone.last()));
    }
}
