package org.linli.rehearsal.visit;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import org.linli.central.server.community.Bill;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.phone.BrowserPhone;

/**
 * One resident's bills on three screens: begun at the kiosk with the id card, where a daughter's phone prepares them; taken
 * along on the resident's own phone; gone on with on the television at home; paid on the phone; and the receipt fetched at
 * the kiosk. One thread at a time.
 */
public final class ThreeScreens {
    /// Longest honest wait on the way, on a machine with eight programs.
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /// Less than a person waits before pressing again.
    private static final Duration A_MOMENT = Duration.ofSeconds(4);

    private static final int MOST_PRESSES = 5;
    private static final String VEIL = "tv.veil";
    private static final String BILLS = "bills.pick";
    private static final String REVIEW = "bills.review";
    private static final String PAYING = "pay.qr";

    private final House house;
    private final Resident resident;
    private final Counter hall;
    private final Counter home;
    private final BrowserPhone own;
    private final BrowserPhone daughters;
    private final Albums albums;

    /** Where what each screen looked like is kept. */
    public interface Albums {
        Album hall();

        Album home();

        /** @param whose of whom this phone is */
        void keep(BrowserPhone phone, String whose, String deed) throws ProgramFailed;
    }

    public ThreeScreens(
            House house,
            Resident resident,
            Counter hall,
            Counter home,
            BrowserPhone own,
            BrowserPhone daughters,
            Albums albums) {
        this.house = house;
        this.resident = resident;
        this.hall = hall;
        this.home = home;
        this.own = own;
        this.daughters = daughters;
        this.albums = albums;
    }

    /**
     * From the kiosk's front page until the bills that shall be paid are ticked on its glass, by the daughter's phone.
     *
     * @return the kiosk's glass then
     */
    public Seen begins() throws ProgramFailed, IOException {
        var visit = new Visit(hall, resident, albums.hall());
        visit.goUntil(BILLS);
        visit.takesTheCard();
        var joining = new Joining(hall, albums.hall());
        joining.join(own);
        joining.join(daughters);
        daughters.awaits("p.family");
        daughters.awaits("input[type=checkbox]");
        if (daughters.has("[data-action=review]")) {
            throw new ProgramFailed("family may confirm: " + daughters.words());
        }
        prepares();
        albums.keep(daughters, "daughter", "has ticked what shall be paid");
        return hall.eye().until(glass -> glass.says(resident.total().digits()), PATIENCE);
    }

    private void prepares() throws ProgramFailed {
        var wanted = resident.bills().stream().map(Bill::id).collect(Collectors.toSet());
        var boxes = daughters.boxes();
        if (!boxes.keySet().containsAll(wanted)) {
            throw new ProgramFailed("her page has " + boxes.keySet() + " and not " + wanted);
        }
        for (var box : boxes.entrySet()) {
            if (box.getValue() != wanted.contains(box.getKey())) {
                daughters.ticks(box.getKey());
            }
        }
    }

    /** The resident's phone takes it along; the kiosk knows nobody any more. */
    public void takesItAlong() throws ProgramFailed {
        albums.keep(own, "resident", "takes it along");
        own.takesAlong();
        albums.keep(own, "resident", "has it in the hand");
        var laid = hall.eye().until(glass -> glass.screen().equals("handover.laid"), PATIENCE);
        if (laid.says(resident.total().digits())) {
            throw new ProgramFailed("the kiosk still shows what was taken along: " + laid.words());
        }
        hall.reach(albums.hall()).choose(hall.eye().touchable(PATIENCE), "action", "home");
        hall.eye().until(glass -> glass.screen().equals(Visit.FRONT_PAGE) && !Joining.hasPhone(glass), PATIENCE);
        daughters.awaitsWords("已经断开");
    }

    /**
     * The phone joins the television and brings the task; its owner is asked for once more, with a code on the phone.
     *
     * @return the television's glass with the sheet of the same bills
     */
    public Seen goesOnAtHome() throws ProgramFailed, IOException {
        new Joining(home, albums.home()).join(own);
        own.awaits("[data-do=resume]");
        albums.keep(own, "resident", "brings it to the television");
        own.brings();
        confirms("handover.offered", "go-on");
        home.eye().until(glass -> glass.screen().startsWith("identify."), PATIENCE);
        var ways = home.eye().touchable(PATIENCE);
        if (ways.screen().equals("identify.choose")) {
            home.reach(albums.home()).choose(ways, "action", "by-phone");
        }
        provesWhoSheIs();
        liftsTheVeil();
        home.eye().until(glass -> glass.screen().equals(BILLS), PATIENCE);
        var bills = home.eye().touchable(PATIENCE);
        albums.home().keep(bills, "finds everything as it was left");
        confirms(BILLS, "review");
        home.eye().until(glass -> glass.screen().equals(REVIEW), PATIENCE);
        return home.eye().touchable(PATIENCE);
    }

    /**
     * OK on the veil, and once more where it stays: it hung before the code already, and what is behind it may become
     * another question under the thumb.
     */
    private void liftsTheVeil() throws ProgramFailed {
        for (int presses = 0; presses < MOST_PRESSES; presses++) {
            home.eye()
                    .until(
                            glass -> glass.screen().equals(VEIL)
                                    || glass.screen().equals(BILLS),
                            PATIENCE);
            var veil = home.eye().touchable(PATIENCE);
            if (veil.screen().equals(BILLS)) {
                return;
            }
            if (veil.screen().equals(VEIL)) {
                home.reach(albums.home()).choose(veil, "action", "show");
            }
            try {
                home.eye().until(glass -> glass.screen().equals(BILLS), A_MOMENT);
                return;
            } catch (ProgramFailed stillThere) {
                System.getLogger("linli.rehearsal").log(System.Logger.Level.DEBUG, "OK again", stillThere);
            }
        }
        throw new ProgramFailed("OK never lifts the veil");
    }

    private void provesWhoSheIs() throws ProgramFailed {
        home.eye().until(glass -> glass.screen().equals("identify.phone"), PATIENCE);
        String mobile = resident.person().mobile().orElseThrow();
        own.types(mobile);
        albums.keep(own, "resident", "types her number");
        own.acts("send-code");
        // The television hangs its veil before the number's last figures; the phone needs none.
        own.awaits("input[data-field=sms-code]");
        own.types(TextMessages.codeTo(mobile, house));
        albums.keep(own, "resident", "types the code that came");
        own.acts("prove");
    }

    /** On the television to the code, and on the phone to the cashier; paid there, and nowhere else. */
    public void paysOnThePhone() throws ProgramFailed, IOException {
        confirms(REVIEW, "pay");
        home.eye().until(glass -> glass.screen().equals(PAYING), PATIENCE);
        own.awaits("main a");
        albums.keep(own, "resident", "follows the link to the cashier");
        own.opensTheCashier();
        albums.keep(own, "resident", "pays at the cashier");
        own.pays();
        albums.keep(own, "resident", "has paid");
    }

    /** The television says so by itself, shows the receipt's code, and is left. */
    public void leavesTheTelevision() throws ProgramFailed, IOException {
        home.eye().until(glass -> !glass.screen().equals(PAYING), PATIENCE);
        new Visit(home, resident, albums.home()).goUntil(Visit.FRONT_PAGE);
    }

    /** @return the name of the paper's picture, in the desk's paper folder */
    public String fetchesTheReceipt() throws ProgramFailed, IOException {
        return new LookingBack(hall, resident, albums.hall()).takesThePaper();
    }

    /** OK at the television. */
    private void confirms(String screen, String action) throws ProgramFailed {
        home.eye().until(glass -> glass.screen().equals(screen), PATIENCE);
        home.reach(albums.home()).choose(home.eye().touchable(PATIENCE), "action", action);
    }
}
