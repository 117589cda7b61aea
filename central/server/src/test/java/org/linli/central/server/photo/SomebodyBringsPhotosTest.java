package org.linli.central.server.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.matter.PhotoAddress;
import org.linli.central.api.matter.PhotoBoxId;
import org.linli.central.api.matter.PhotoCount;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Decision;
import org.linli.foundation.time.ManualTime;

/** Phones that bring photos under an address: in time, too late, too many, to the wrong place. */
class SomebodyBringsPhotosTest {
    private static final TerminalId KIOSK = new TerminalId("t-00000000000000000001");
    private static final TerminalId OTHER = new TerminalId("t-00000000000000000002");
    private static final PhotoBoxId BOX = new PhotoBoxId("A".repeat(22));
    private static final PhotoBoxId NEXT = new PhotoBoxId("B".repeat(22));
    private static final String STREET = "203.0.113.7";

    private final ManualTime time = new ManualTime();
    private final PhotoBoxes boxes = new PhotoBoxes(URI.create("https://central.example"), time, time);

    private String opens(PhotoBoxId box, TerminalId terminal) {
        var address = assertInstanceOf(
                PhotoAddress.class,
                assertInstanceOf(Decision.Granted.class, boxes.open(box, terminal))
                        .value());
        String path = address.address().getPath();
        assertTrue(path.matches("/r/[A-Za-z0-9_-]{22}"), "128 bits: " + path);
        return path.substring(3);
    }

    private Arrival brings(String key, int which) throws IOException {
        return boxes.bring(key, STREET, Optional.of(CameraPhoto.jpeg(100 + which, 80, 1)));
    }

    private int lie(PhotoBoxId box, TerminalId terminal) {
        return assertInstanceOf(
                        PhotoCount.class,
                        assertInstanceOf(Decision.Granted.class, boxes.look(box, terminal))
                                .value())
                .photos();
    }

    private void areGone(PhotoBoxId box, TerminalId terminal) {
        assertEquals(Decision.denied(ProblemKind.PHOTO_GONE), boxes.look(box, terminal));
        assertEquals(Optional.empty(), boxes.closed(box, terminal));
    }

    @Test
    void threeComeAndAFourthDoesNot() throws IOException {
        String key = opens(BOX, KIOSK);
        for (int photo = 1; photo <= 3; photo++) {
            assertEquals(
                    photo,
                    assertInstanceOf(Arrival.Taken.class, brings(key, photo)).photos());
        }
        assertEquals(new Arrival.Full(3), brings(key, 4));
        assertFalse(boxes.takes(key), "no more bodies are read in");
        assertEquals(3, lie(BOX, KIOSK));
    }

    @Test
    void theSameOneTwiceLiesThereOnce() throws IOException {
        String key = opens(BOX, KIOSK);
        brings(key, 1);
        assertEquals(1, assertInstanceOf(Arrival.Taken.class, brings(key, 1)).photos());
    }

    @Test
    void whatIsTakenBackOutIsGoneAndMayComeAgain() throws IOException {
        String key = opens(BOX, KIOSK);
        brings(key, 1);
        brings(key, 2);
        boxes.keep(BOX, KIOSK, 1);
        boxes.keep(BOX, KIOSK, 1);
        assertEquals(1, lie(BOX, KIOSK), "said twice, taken out once");
        brings(key, 2);
        assertEquals(2, lie(BOX, KIOSK));
    }

    @Test
    void anAddressIsOverAfterTenMinutesAndAnotherTakesItsPlace() throws IOException {
        String key = opens(BOX, KIOSK);
        brings(key, 1);
        time.pass(PhotoBoxes.ADDRESS);
        assertEquals(new Arrival.NoSuchAddress(), brings(key, 2));
        assertFalse(boxes.takes(key));
        String fresh = opens(BOX, KIOSK);
        assertNotEquals(key, fresh);
        assertEquals(new Arrival.NoSuchAddress(), brings(key, 2), "the one before stays over");
        assertEquals(2, assertInstanceOf(Arrival.Taken.class, brings(fresh, 2)).photos());
    }

    @Test
    void withTheSessionEveryPhotoAndTheAddressAreErased() throws IOException {
        String key = opens(BOX, KIOSK);
        brings(key, 1);
        boxes.erase(BOX, KIOSK);
        areGone(BOX, KIOSK);
        assertEquals(new Arrival.NoSuchAddress(), brings(key, 2));
        boxes.erase(BOX, KIOSK);
    }

    @Test
    void theNextBoxOfATerminalErasesTheOneThatWasLeft() throws IOException {
        String key = opens(BOX, KIOSK);
        brings(key, 1);
        opens(NEXT, KIOSK);
        areGone(BOX, KIOSK);
        assertEquals(new Arrival.NoSuchAddress(), brings(key, 2));
        assertEquals(0, lie(NEXT, KIOSK));
    }

    @Test
    void whatATerminalLeavesBehindIsForgottenByItself() throws IOException {
        String key = opens(BOX, KIOSK);
        brings(key, 1);
        time.pass(PhotoBoxes.KEPT);
        areGone(BOX, KIOSK);
        assertEquals(0, time.openWaits().size(), "nothing waits for nothing");
    }

    @Test
    void anotherTerminalSeesAndErasesNothing() throws IOException {
        String key = opens(BOX, KIOSK);
        brings(key, 1);
        areGone(BOX, OTHER);
        boxes.erase(BOX, OTHER);
        boxes.keep(BOX, OTHER, 0);
        assertEquals(1, lie(BOX, KIOSK));
    }

    @Test
    void whatIsNoPhotoChangesNothingAndIsTriedTwelveTimesAtMost() throws IOException {
        String key = opens(BOX, KIOSK);
        byte[] script = "<script>".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Arrival.Why.NOT_A_PICTURE,
                assertInstanceOf(Arrival.Refused.class, boxes.bring(key, STREET, Optional.of(script)))
                        .why());
        assertEquals(
                Arrival.Why.NOTHING,
                assertInstanceOf(Arrival.Refused.class, boxes.bring(key, STREET, Optional.empty()))
                        .why());
        assertEquals(
                Arrival.Why.TOO_LARGE,
                assertInstanceOf(
                                Arrival.Refused.class,
                                boxes.bring(key, STREET, Optional.of(new byte[PhotoBoxes.LARGEST_FILE + 1])))
                        .why());
        assertEquals(0, lie(BOX, KIOSK));
        for (int i = 3; i < PhotoBoxes.MOST_UPLOADS; i++) {
            boxes.bring(key, STREET, Optional.of(script));
        }
        assertEquals(new Arrival.TooOften(), brings(key, 1));
        assertInstanceOf(Arrival.Taken.class, brings(opens(BOX, KIOSK), 1), "the screen's next code counts anew");
    }

    @Test
    void whoeverGuessesAddressesIsStoppedForAWhile() throws IOException {
        String key = opens(BOX, KIOSK);
        for (int i = 0; i < PhotoBoxes.WRONG_A_NETWORK; i++) {
            assertEquals(new Arrival.NoSuchAddress(), boxes.look("C".repeat(22), STREET));
        }
        assertEquals(new Arrival.TooOften(), boxes.look(key, STREET), "the right one too");
        assertInstanceOf(Arrival.Open.class, boxes.look(key, "198.51.100.1"));
        time.pass(PhotoBoxes.WRONG_WITHIN);
        assertInstanceOf(Arrival.Open.class, boxes.look(key, STREET));
    }

    @Test
    void aTerminalThatFloodsIsStoppedForAWhile() {
        for (int i = 0; i < PhotoBoxes.OPENED_AN_HOUR; i++) {
            opens(BOX, KIOSK);
        }
        var refused = assertInstanceOf(Decision.Denied.class, boxes.open(BOX, KIOSK));
        assertEquals(ProblemKind.PHOTO_TOO_OFTEN.code(), refused.problem().code());
        time.pass(Duration.ofHours(1));
        opens(BOX, KIOSK);
    }
}
