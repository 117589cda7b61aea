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
import org.linli.central.api.id.ShelfId;
import org.linli.central.api.parcel.ClaimedParcel;
import org.linli.central.api.parcel.ParcelAssurance;
import org.linli.central.api.parcel.ParcelJourney;
import org.linli.central.api.parcel.ParcelRequest;
import org.linli.central.api.parcel.ParcelState;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;

/** A parked task at central: one terminal gets it, once, within half an hour. */
class ATaskLiesOnTheShelfTest {
    private static final List<ParcelJourney> JOURNEYS =
            List.of(new ParcelJourney("pay-bill", 3), new ParcelJourney("identify", 4));

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
        Town.answered(claim(television, laid));
        town.restartCentral();
        assertEquals(laid.box(), Town.answered(claim(television, laid)).box());
        assertEquals(
                ProblemKind.PARCEL_TAKEN.code(),
                Town.refused(claim(kiosk, laid)).code());
        var taken = Town.answered(television.central().confirmParcel(laid.id(), Town.WITHIN));
        assertEquals(ParcelState.TAKEN, taken.state());
        assertEquals(taken, Town.answered(television.central().confirmParcel(laid.id(), Town.WITHIN)));
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
        Town.answered(claim(television, laid));
        assertEquals(
                ParcelState.LYING,
                Town.answered(television.central().putBackParcel(laid.id(), Town.WITHIN))
                        .state());
        assertEquals(laid.box(), Town.answered(claim(kiosk, laid)).box());
    }

    @Test
    void onlyTheHolderConfirmsOrPutsBack() {
        var laid = lay();
        Town.answered(claim(television, laid));
        assertEquals(
                ProblemKind.PARCEL_TAKEN.code(),
                Town.refused(kiosk.central().confirmParcel(laid.id(), Town.WITHIN))
                        .code());
        assertEquals(
                ProblemKind.PARCEL_TAKEN.code(),
                Town.refused(kiosk.central().putBackParcel(laid.id(), Town.WITHIN))
                        .code());
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

    private static Answer<ClaimedParcel> claim(Terminal terminal, ParcelRequest laid) {
        return terminal.central().claimParcel(laid.id(), Town.WITHIN);
    }

    private String text(int characters) {
        byte[] bytes = new byte[characters];
        random.nextBytes(bytes);
        return new String(Base64.getUrlEncoder().withoutPadding().encode(bytes), StandardCharsets.US_ASCII)
                .substring(0, characters);
    }
}
