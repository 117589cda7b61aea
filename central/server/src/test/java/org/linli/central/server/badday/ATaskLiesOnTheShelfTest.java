package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.client.Answer;
import org.linli.central.api.id.ClaimId;
import org.linli.central.api.id.ShelfId;
import org.linli.central.api.parcel.ClaimedParcel;
import org.linli.central.api.parcel.ParcelAssurance;
import org.linli.central.api.parcel.ParcelJourney;
import org.linli.central.api.parcel.ParcelRequest;
import org.linli.central.api.parcel.ParcelStanding;
import org.linli.central.api.parcel.ParcelState;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.town.RawTerminal;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;

/** A parked task at central: one terminal gets it, once, within half an hour. */
class ATaskLiesOnTheShelfTest {
    private static final List<ParcelJourney> JOURNEYS =
            List.of(new ParcelJourney("pay-bill", 3), new ParcelJourney("identify", 4));

    /** More than central sets aside of a terminal's counters; after its restart none of them is taken again. */
    private static final long RESERVED = 10_000;

    @TempDir
    private Path folder;

    private Town town;
    private Terminal kiosk;
    private Terminal television;
    private final SecureRandom random = new SecureRandom();

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        kiosk = town.terminal("一号机");
        television = town.terminal("客厅电视");
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void whatWasLaidDownIsFetchedAsItWas() {
        var laid = lay();
        var claimed = Town.answered(claim(television, laid));
        assertEquals(laid.box(), claimed.box());
        assertEquals(JOURNEYS, claimed.journeys());
        assertEquals(ParcelAssurance.PERSON, claimed.assurance());
        assertEquals("一号机", claimed.from());
    }

    @Test
    void layingTheSameAgainIsLayingItOnce() {
        var laid = lay();
        assertEquals(
                ParcelState.LYING,
                Town.answered(kiosk.central().layParcel(laid, Town.WITHIN)).state());
        var other = new ParcelRequest(laid.id(), text(100), JOURNEYS, ParcelAssurance.NOBODY);
        assertEquals(
                ProblemKind.PARCEL_DIFFERS.code(),
                Town.refused(kiosk.central().layParcel(other, Town.WITHIN)).code());
    }

    @Test
    void ofManyTerminalsAtOnceExactlyOneGetsIt() throws Exception {
        var terminals = new ArrayList<Terminal>();
        for (int i = 0; i < 6; i++) {
            terminals.add(town.terminal("机 " + i));
        }
        for (int round = 0; round < 5; round++) {
            var laid = lay();
            var answers = Collections.synchronizedList(new ArrayList<Answer<ClaimedParcel>>());
            var go = new CountDownLatch(1);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var terminal : terminals) {
                    threads.execute(() -> {
                        try {
                            assertTrue(go.await(1, TimeUnit.MINUTES));
                        } catch (InterruptedException interrupted) {
                            Thread.currentThread().interrupt();
                        }
                        answers.add(claim(terminal, laid));
                    });
                }
                go.countDown();
            }
            var refused = answers.stream()
                    .filter(answer -> !(answer instanceof Answer.Answered))
                    .toList();
            assertEquals(terminals.size() - 1, refused.size());
            refused.forEach(answer -> assertEquals(
                    ProblemKind.PARCEL_TAKEN.code(), Town.refused(answer).code()));
        }
    }

    @Test
    void theOneThatGotItGetsItAgainUntilItConfirms() throws Exception {
        var laid = lay();
        var claim = number();
        Town.answered(claim(television, laid, claim));
        town.restartCentral();
        assertEquals(laid.box(), Town.answered(claim(television, laid, claim)).box());
        assertTaken(claim(kiosk, laid));
        var taken = Town.answered(confirm(television, laid, claim));
        assertEquals(ParcelState.TAKEN, taken.state());
        town.restartCentral();
        assertEquals(taken, Town.answered(confirm(television, laid, claim)));
        for (var terminal : List.of(television, kiosk)) {
            assertEquals(
                    ProblemKind.PARCEL_UNKNOWN.code(),
                    Town.refused(claim(terminal, laid)).code(),
                    "taken is gone");
        }
    }

    @Test
    void whatIsPutBackIsTheNextOnes() {
        var laid = lay();
        var claim = number();
        Town.answered(claim(television, laid, claim));
        assertEquals(
                ParcelState.LYING,
                Town.answered(putBack(television, laid, claim)).state());
        assertEquals(laid.box(), Town.answered(claim(kiosk, laid)).box());
    }

    @Test
    void onlyTheHolderConfirmsOrPutsBack() {
        var laid = lay();
        var claim = number();
        Town.answered(claim(television, laid, claim));
        assertTaken(confirm(kiosk, laid, claim));
        assertTaken(putBack(kiosk, laid, claim));
        assertTaken(confirm(television, laid, number()));
        assertEquals(
                ParcelState.TAKEN,
                Town.answered(confirm(television, laid, claim)).state());
    }

    @Test
    void aLatePutBackFreesNothingThatWasClaimedAgain() throws Exception {
        var laid = lay();
        var first = number();
        var second = number();
        Town.answered(claim(television, laid, first));
        Town.answered(claim(television, laid, second));
        assertTaken(putBack(television, laid, first));
        town.restartCentral();
        assertTaken(putBack(television, laid, first));
        assertTaken(claim(kiosk, laid));
        assertEquals(
                ParcelState.TAKEN,
                Town.answered(confirm(television, laid, second)).state());
    }

    @Test
    void aLatePutBackFreesNothingOfTheNextTerminal() {
        var laid = lay();
        var first = number();
        Town.answered(claim(television, laid, first));
        Town.answered(putBack(television, laid, first));
        assertEquals(
                ParcelState.LYING,
                Town.answered(putBack(television, laid, first)).state(),
                "saying it twice is saying it once");
        var next = number();
        Town.answered(claim(kiosk, laid, next));
        assertTaken(putBack(television, laid, first));
        assertEquals(
                ParcelState.TAKEN, Town.answered(confirm(kiosk, laid, next)).state());
        assertTaken(putBack(television, laid, first));
    }

    /** It was on its way so long that it was given up and put back before it came. */
    @Test
    void aClaimThatComesAfterItWasPutBackHoldsNothing() throws Exception {
        var laid = lay();
        var late = number();
        assertEquals(
                ParcelState.LYING,
                Town.answered(putBack(television, laid, late)).state());
        town.restartCentral();
        assertTaken(claim(television, laid, late));
        assertEquals(laid.box(), Town.answered(claim(kiosk, laid)).box());
    }

    @Test
    void aClaimThatALaterOneReplacedHoldsNothingMore() {
        var laid = lay();
        var first = number();
        var second = number();
        Town.answered(claim(television, laid, first));
        Town.answered(claim(television, laid, second));
        assertTaken(claim(television, laid, first));
        assertTaken(confirm(television, laid, first));
        assertEquals(
                ParcelState.LYING,
                Town.answered(putBack(television, laid, second)).state());
    }

    /** Of a release whose claims had no number yet: it is served, and frees nothing that has one. */
    @Test
    void anEarlierTerminalStillMovesItsTasks() throws Exception {
        var earlier = new RawTerminal(town);
        earlier.enrol();
        var laid = lay();
        String path = "/v1/parcels/" + laid.id();
        assertEquals(200, said(earlier, path + "/claim"));
        assertTaken(claim(kiosk, laid));
        town.restartCentral();
        earlier.setCounter(earlier.counter() + RESERVED);
        assertEquals(200, said(earlier, path + "/put-back"));
        var claim = number();
        Town.answered(claim(kiosk, laid, claim));
        assertEquals(409, said(earlier, path + "/claim"));
        assertEquals(409, said(earlier, path + "/put-back"));
        Town.answered(putBack(kiosk, laid, claim));
        assertEquals(200, said(earlier, path + "/claim"));
        assertEquals(200, said(earlier, path + "/confirm"));
        assertEquals(200, said(earlier, path + "/confirm"));
        assertEquals(404, said(earlier, path + "/claim"));
    }

    private int said(RawTerminal terminal, String path) throws Exception {
        return terminal.send(terminal.draft(
                        "POST", path, new byte[0], town.time().instant().getEpochSecond()))
                .status();
    }

    /** Its program was renewed while it had the task in hand: what it says without a number is of that claim alone. */
    @Test
    void aClaimWithANumberTakesThePlaceOfOneWithout() throws Exception {
        var renewed = new RawTerminal(town);
        renewed.enrol();
        var laid = lay();
        String path = "/v1/parcels/" + laid.id();
        String numbered = path + "/claims/" + number();
        assertEquals(200, said(renewed, path + "/claim"));
        assertEquals(200, said(renewed, numbered));
        assertEquals(409, said(renewed, path + "/put-back"));
        assertTaken(claim(kiosk, laid));
        assertEquals(200, said(renewed, numbered + "/confirm"));
    }

    @Test
    void afterHalfAnHourThereIsNothing() {
        var laid = lay();
        town.time().pass(Duration.ofMinutes(30));
        assertEquals(
                ProblemKind.PARCEL_UNKNOWN.code(),
                Town.refused(claim(television, laid)).code());
    }

    @Test
    void aTerminalDoesNotFillTheShelf() {
        for (int i = 0; i < 20; i++) {
            lay();
        }
        var more = new ParcelRequest(new ShelfId(text(43)), text(100), JOURNEYS, ParcelAssurance.NOBODY);
        assertEquals(
                ProblemKind.PARCEL_TOO_MANY.code(),
                Town.refused(kiosk.central().layParcel(more, Town.WITHIN)).code());
        Town.answered(television.central().layParcel(more, Town.WITHIN));
    }

    private ParcelRequest lay() {
        var request = new ParcelRequest(new ShelfId(text(43)), text(4000), JOURNEYS, ParcelAssurance.PERSON);
        Town.answered(kiosk.central().layParcel(request, Town.WITHIN));
        return request;
    }

    private Answer<ClaimedParcel> claim(Terminal terminal, ParcelRequest laid) {
        return claim(terminal, laid, number());
    }

    private static Answer<ClaimedParcel> claim(Terminal terminal, ParcelRequest laid, ClaimId claim) {
        return terminal.central().claimParcel(laid.id(), claim, Town.WITHIN);
    }

    private static Answer<ParcelStanding> confirm(Terminal terminal, ParcelRequest laid, ClaimId claim) {
        return terminal.central().confirmParcel(laid.id(), claim, Town.WITHIN);
    }

    private static Answer<ParcelStanding> putBack(Terminal terminal, ParcelRequest laid, ClaimId claim) {
        return terminal.central().putBackParcel(laid.id(), claim, Town.WITHIN);
    }

    private static void assertTaken(Answer<?> answer) {
        assertEquals(ProblemKind.PARCEL_TAKEN.code(), Town.refused(answer).code());
    }

    private ClaimId number() {
        return new ClaimId(text(22));
    }

    private String text(int characters) {
        byte[] bytes = new byte[characters];
        random.nextBytes(bytes);
        return new String(Base64.getUrlEncoder().withoutPadding().encode(bytes), StandardCharsets.US_ASCII)
                .substring(0, characters);
    }
}
