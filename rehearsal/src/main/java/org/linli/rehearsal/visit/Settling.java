package org.linli.rehearsal.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.linli.peripherals.virtual.desk.DeskClient;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;

/** The way through: a code shown, a code scanned, a card held to the terminal, or a slip taken along. */
final class Settling {
    private static final Map<Means, String> WITHOUT_A_PHONE =
            Map.of(Means.QR, "pay-qr", Means.CARD, "pay-card", Means.SLIP, "slip");
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final int MOST_GLANCES = 200;
    private static final String CARD = "unionpay";

    private final Counter counter;
    private final Album album;
    private final Reach reach;
    private final Means means;
    private long served = -1;
    private String photographed = "";
    private String paid = "";

    Settling(Counter counter, Album album, Reach reach, Means means) {
        this.counter = counter;
        this.album = album;
        this.reach = reach;
        this.means = means;
    }

    /** From the sheet to the chosen way. */
    void choose(Seen sheet) throws ProgramFailed {
        reach.choose(sheet, "action", means == counter.obvious() ? "pay" : "no-phone");
    }

    void answer(Seen screen) throws ProgramFailed, IOException {
        if (screen.question() == served) {
            album.keep(screen, "waits");
            return;
        }
        served = screen.question();
        answerOnce(screen);
    }

    /** Nobody pays the same question twice, however long it stays on the screen. */
    private void answerOnce(Seen seen) throws ProgramFailed, IOException {
        switch (seen.screen()) {
            case "bills.ways" -> reach.choose(seen, "action", WITHOUT_A_PHONE.getOrDefault(means, ""));
            case "pay.code" -> {
                String code = counter.street().freshCode(Visit.PHONE);
                album.keep(seen, "shows the payment code");
                counter.desk().showCode(code);
            }
            case "pay.qr" -> {
                album.keep(seen, "scans the code on the screen");
                look();
                // A phone that has paid this code says so; nobody pays it again because it still stands there.
                if (!photographed.equals(paid)) {
                    pay();
                }
            }
            case "pay.card" -> {
                album.keep(seen, "holds the card to the terminal");
                holdCard();
            }
            default -> throw new IllegalArgumentException(seen.screen());
        }
    }

    /** What a phone sees: the picture of the real screen, read by a program that shares no code with ours. */
    void look() throws ProgramFailed, IOException {
        Path picture = Files.createTempFile("linli-screen-", ".png");
        try {
            counter.picture(picture);
            photographed = Audit.qrText(picture);
        } finally {
            Files.delete(picture);
        }
    }

    /** Pays what the phone has seen, whether or not it is on the screen any more. */
    void pay() throws ProgramFailed {
        if (!counter.street().payOffer(Visit.PHONE, photographed)) {
            throw new ProgramFailed("the phone could not pay the code on the screen");
        }
        paid = photographed;
    }

    /** The terminal's own small screen asks for it a moment after the big one. */
    private void holdCard() throws ProgramFailed, IOException {
        for (int glance = 0; glance < MOST_GLANCES; glance++) {
            try {
                counter.desk().tapCard(CARD);
                return;
            } catch (DeskClient.Refused notYet) {
                LockSupport.parkNanos(GLANCE.toNanos());
            }
        }
        throw new ProgramFailed("the card terminal never asks for a card");
    }
}
