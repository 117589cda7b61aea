package org.linli.rehearsal.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linli.central.server.community.Bill;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;

/**
 * One resident's visit: looks at the glass, and does what the screen asks for. Knows screens by their ids and targets by
 * their names, never a place on the glass.
 */
public final class Visit {
    public static final String FRONT_PAGE = "home.menu";

    /** The name of the resident's phone at the sandbox channel. */
    public static final String PHONE = "resident";

    /// Longest honest wait on the way: a receipt printed, or a program started again, on a loaded machine.
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final int MOST_STEPS = 80;
    private static final String VEIL = "tv.veil";
    private static final Optional<String> RESUMING = Optional.of("resume");

    private final Counter counter;
    private final Resident resident;
    private final Album album;
    private final Reach reach;
    private Arriving arriving;
    private Settling settling;
    private boolean triesAgain;
    private boolean allHomes;
    private String paper = "";
    private Optional<byte[]> photographed = Optional.empty();

    /** With the id card, and the phone's payment code. */
    public Visit(Counter counter, Resident resident, Album album) {
        this.counter = counter;
        this.resident = resident;
        this.album = album;
        this.reach = counter.reach(album);
        this.arriving = new Arriving(counter, resident, album, reach, Route.IDCARD);
        this.settling = new Settling(counter, album, reach, Means.CODE);
    }

    /** Another way in. */
    public Visit by(Route route) {
        arriving = new Arriving(counter, resident, album, reach, route);
        return this;
    }

    /** Another way through. */
    public Visit paying(Means means) {
        settling = new Settling(counter, album, reach, means);
        return this;
    }

    /** With this paper in the hand: a bill's or a slip's barcode. */
    public Visit bringing(String barcode) {
        by(Route.BARCODE).arriving.bringing(barcode);
        return this;
    }

    /** A resident who, told that nothing was charged, asks to pay once more. Others hold that for a failure. */
    public Visit tryingAgain() {
        triesAgain = true;
        return this;
    }

    /** The picture of the paper taken last, in the desk's paper folder; empty when none came. */
    public String paper() {
        return paper;
    }

    /** The picture (PNG) of the receipt's code that stood on the glass, where no paper comes. */
    public Optional<byte[]> photograph() {
        return photographed;
    }

    /** From the front page to the front page, with everything between. */
    public void go() throws ProgramFailed, IOException {
        goUntil("bills.review");
        goUntil(FRONT_PAGE);
        album.keep(counter.eye().look(), "leaves");
    }

    /** Does what the screens ask for until this one is there, and does nothing on it. */
    public Seen goUntil(String screen) throws ProgramFailed, IOException {
        return goUntil(seen -> seen.screen().equals(screen), screen);
    }

    /** Does what the screens ask for until the glass is like this, and does nothing then. */
    public Seen goUntil(Predicate<Seen> like, String what) throws ProgramFailed, IOException {
        Seen seen = counter.eye().touchable(PATIENCE);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (seen.over().equals(RESUMING)) {
                seen = goesOn(seen);
            }
            if (like.test(seen)) {
                return seen;
            }
            answer(seen);
            seen = next(seen);
        }
        throw new ProgramFailed("the visit never comes to " + what + "; the glass shows " + seen.screen());
    }

    /** The veil a television hangs before what is somebody's own is no question of its own. */
    private Seen next(Seen answered) throws ProgramFailed {
        if (!answered.screen().equals(VEIL)) {
            return counter.eye().after(answered.question(), PATIENCE);
        }
        counter.eye().until(glass -> !glass.screen().equals(VEIL), PATIENCE);
        return counter.eye().touchable(PATIENCE);
    }

    /** A panel that was closed in the middle asks, when it is opened again, whether to go on. */
    private Seen goesOn(Seen asked) throws ProgramFailed {
        tap(asked, "action", "go-on");
        counter.eye().until(glass -> !glass.over().equals(RESUMING), PATIENCE);
        return counter.eye().touchable(PATIENCE);
    }

    /** Does what this screen asks for, once. */
    public void answer(Seen seen) throws ProgramFailed, IOException {
        switch (seen.screen()) {
            case FRONT_PAGE -> begin();
            case VEIL -> tap(seen, "action", "show");
            case "identify.card", "identify.choose", "identify.social-card", "identify.barcode", "identify.number" ->
                arriving.answer(seen);
            case "bills.home" -> tapHome(seen);
            case "bills.pick" -> pick(seen);
            case "bills.review" -> review(seen);
            case "bills.ways", "pay.code", "pay.qr", "pay.card" -> settling.answer(seen);
            case "receipt.take", "sheet.take" -> takePaper(seen);
            case "receipt.unknown" -> lookForPaper(seen);
            case "receipt.electronic" -> takeCode(seen);
            case "bills.more" -> tap(seen, "action", "enough");
            case "rate.ask" -> tap(seen, "action", "good");
            case "rate.thanks" -> album.keep(seen, "waits");
            case "restart.closed", "restart.refunded", "restart.handed-off" -> tap(seen, "action", "close");
            case "bills.finding",
                    "pay.opening",
                    "pay.qr.coming",
                    "pay.sending",
                    "pay.pending",
                    "pay.paid",
                    "pay.posting",
                    "pay.confirming",
                    "receipt.printing",
                    "sheet.printing",
                    "restart.confirming",
                    "restart.settled" -> album.keep(seen, "waits");
            case "pay.refused", "pay.not-begun", "pay.locked" -> {
                if (!triesAgain) {
                    throw new ProgramFailed("not paid: " + seen.words());
                }
                tap(seen, "action", "again");
            }
            default ->
                throw new ProgramFailed("a screen that should not be there: " + seen.screen() + " " + seen.words());
        }
    }

    /** Cut off from central, the front page offers no bills to pay; a resident waits until it does. */
    private void begin() throws ProgramFailed {
        var open =
                counter.eye().until(glass -> glass.target("action", "pay-bill").isPresent(), PATIENCE);
        tap(open, "action", "pay-bill");
    }

    /** Homes are masked on the screen: who has several looks through all of them. */
    private void tapHome(Seen seen) throws ProgramFailed {
        allHomes = true;
        tap(seen, "action", "home-all");
    }

    /**
     * Unticks whatever this resident does not want to pay today, page by page, and goes on when the sum is right. Of several
     * homes nothing is ticked before.
     */
    private void pick(Seen first) throws ProgramFailed {
        arriving.takeCard();
        Set<String> wanted = resident.bills().stream().map(Bill::id).collect(Collectors.toSet());
        Seen seen = first;
        for (int page = 0; page < first.pages(); page++) {
            for (var row : seen.targets().stream()
                    .filter(target -> target.kind().equals("tick"))
                    .toList()) {
                if (wanted.contains(row.name()) == allHomes) {
                    var before = seen.words();
                    tap(seen, "tick", row.name());
                    seen = counter.eye().until(glass -> !glass.words().equals(before), Tapping.SOON);
                }
            }
            if (page + 1 < first.pages()) {
                seen = reach.turn(seen, page + 1);
            }
        }
        String sum = resident.total().digits();
        seen = counter.eye().until(glass -> glass.says(sum), Tapping.SOON);
        tap(seen, "action", "review");
    }

    private void review(Seen seen) throws ProgramFailed {
        if (!seen.says(resident.total().digits())) {
            throw new ProgramFailed(
                    "the sheet does not show " + resident.total().digits() + ": " + seen.words());
        }
        settling.choose(seen);
    }

    /** The phone takes a picture of the code on the screen, and its owner thinks it over. */
    public void photographsTheCode() throws ProgramFailed, IOException {
        settling.look();
    }

    /** The phone pays what it has photographed, whatever the screen shows now. */
    public void paysThePhotograph() throws ProgramFailed {
        settling.pay();
    }

    /** Whoever has laid a card takes it back, as the terminal asks for when it cannot be read. */
    public void takesTheCard() throws ProgramFailed {
        arriving.takeCard();
    }

    /** Nobody could prove whether the paper came: the resident sees whether it lies there. */
    private void lookForPaper(Seen seen) throws ProgramFailed {
        try {
            paper = counter.desk().takePaper();
            tap(seen, "action", "taken");
        } catch (IOException nothingThere) {
            tap(seen, "action", "print");
        }
    }

    private void takePaper(Seen seen) throws ProgramFailed, IOException {
        paper = counter.desk().takePaper();
        tap(seen, "action", "taken");
    }

    /** Without paper: the phone takes a picture of the receipt's code, on whichever page of the screen it stands. */
    private void takeCode(Seen first) throws ProgramFailed, IOException {
        Seen seen = first;
        var picture = Files.createTempFile("linli-receipt-", ".png");
        try {
            counter.picture(picture);
            while (!Audit.hasQr(picture) && seen.page() + 1 < seen.pages()) {
                seen = reach.turn(seen, seen.page() + 1);
                counter.picture(picture);
            }
            photographed = Optional.of(Files.readAllBytes(picture));
        } finally {
            Files.delete(picture);
        }
        tap(seen, "action", "finish");
    }

    private void tap(Seen seen, String kind, String name) throws ProgramFailed {
        reach.choose(seen, kind, name);
    }
}
