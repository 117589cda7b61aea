package org.linli.rehearsal.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.OfficePrinter;
import org.linli.rehearsal.house.ProgramFailed;

/** A resident who comes to a kiosk with the id card for a certificate. From the front page to the front page. */
public final class TakingCertificate {
    /// Longest honest wait on the way: two pages of an office printer on a loaded machine.
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration GLANCE = Duration.ofMillis(20);

    private static final String VEIL = "tv.veil";
    private static final List<String> ACTIONS =
            List.of("kind-residence", "kind-social-insurance", "kind-medical-insurance");

    /** So many kinds there are. */
    public static final int KINDS = ACTIONS.size();

    private final Counter counter;
    private final Path tray;
    private final Resident resident;
    private final Album album;
    private final Reach reach;

    public TakingCertificate(House house, Counter counter, Resident resident, Album album) {
        this(house.devices().resolve("pages"), counter, resident, album);
    }

    /** At a kiosk that prints there. */
    public TakingCertificate(OfficePrinter printer, Counter counter, Resident resident, Album album) {
        this(printer.tray(), counter, resident, album);
    }

    private TakingCertificate(Path tray, Counter counter, Resident resident, Album album) {
        this.counter = counter;
        this.tray = tray;
        this.resident = resident;
        this.album = album;
        this.reach = counter.reach(album);
    }

    /** From the front page to the choice, with the card in the hand again. */
    public Seen opens() throws ProgramFailed, IOException {
        tap("certificate");
        album.keep(await("identify.card"), "lays the id card");
        counter.desk().layCard(resident.layout(), resident.cardFields());
        await("certificate.choose");
        counter.desk().removeCard();
        return counter.eye().touchable(PATIENCE);
    }

    /** Before a television, where nobody is asked who they are: which one the kiosk is to print; then to the front page. */
    public void leavesItToTheKiosk() throws ProgramFailed {
        tap("certificate");
        reach.choose(behindTheVeil("certificate.kinds"), "action", ACTIONS.getFirst());
        reach.choose(behindTheVeil("certificate.at-the-kiosk"), "action", "home");
        await(Visit.FRONT_PAGE);
    }

    private Seen behindTheVeil(String screen) throws ProgramFailed {
        var seen = counter.eye()
                .until(glass -> glass.screen().equals(VEIL) || glass.screen().equals(screen), PATIENCE);
        if (seen.screen().equals(VEIL)) {
            tap("show");
            await(screen);
        }
        return counter.eye().touchable(PATIENCE);
    }

    /**
     * As far as what it says.
     *
     * @param wish which of the three, from 0; the next one this resident may have
     */
    public Seen chooses(int wish) throws ProgramFailed {
        var seen = counter.eye().touchable(PATIENCE);
        for (int i = 0; i < KINDS; i++) {
            String kind = ACTIONS.get((wish + i) % KINDS);
            if (seen.target("action", kind).isPresent()) {
                tap(kind);
                return await("certificate.read");
            }
        }
        throw new ProgramFailed("there is nothing that this resident may have: " + seen.words());
    }

    /** What stands on the glass, to its last page. */
    public void readsAll() throws ProgramFailed {
        var seen = counter.eye().touchable(PATIENCE);
        while (seen.page() + 1 < seen.pages()) {
            seen = reach.turn(seen, seen.page() + 1);
        }
    }

    /** Has it printed; a picture while it is at work. Returns when the printer has proven every page. */
    public void prints() throws ProgramFailed {
        tap("print");
        album.keep(await("certificate.printing"), "waits for the pages");
        await("certificate.take");
    }

    /** Waits until the printer has the document and is at work on it. */
    public void isAtThePrinter() throws ProgramFailed, IOException {
        for (long glances = PATIENCE.dividedBy(GLANCE); glances > 0; glances--) {
            if (!counter.desk().say(List.of("page-jobs")).equals("0")) {
                return;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        throw new ProgramFailed("no document reaches the printer");
    }

    /** The document as it fell; a virtual printer's tray is empty then. */
    public byte[] takesThePaper() throws ProgramFailed, IOException {
        var fallen = fallen();
        if (fallen.size() != 1) {
            throw new ProgramFailed("in the tray lie " + fallen);
        }
        byte[] pdf = Files.readAllBytes(fallen.getFirst());
        counter.desk().say(List.of("page-take-paper"));
        tap("taken");
        return pdf;
    }

    /** What lies in the tray, the oldest first. */
    public List<Path> fallen() throws IOException {
        try (var files = Files.list(tray)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    /** Says how it was, and goes. */
    public void leaves() throws ProgramFailed {
        await("rate.ask");
        tap("good");
        await(Visit.FRONT_PAGE);
    }

    public Seen await(String screen) throws ProgramFailed {
        return counter.eye().until(seen -> seen.screen().equals(screen), PATIENCE);
    }

    /** Once the screen takes a touch, what is called so is chosen. */
    public void tap(String action) throws ProgramFailed {
        counter.eye().until(seen -> seen.target("action", action).isPresent(), PATIENCE);
        reach.choose(counter.eye().touchable(PATIENCE), "action", action);
    }
}
