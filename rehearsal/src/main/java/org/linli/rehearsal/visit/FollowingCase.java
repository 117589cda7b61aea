package org.linli.rehearsal.visit;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.client.Answer;
import org.linli.central.api.known.SandboxMessages;
import org.linli.central.server.community.Person;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;

/**
 * Somebody who wants to know how far it is: shows who they are, reads how their case stands, has a late office reminded, takes
 * the slip along, and comes back with the slip alone. The same at the kiosk and before the television, but for what each has.
 */
public final class FollowingCase {
    /** An office of the sandbox may take a while, and a receipt longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration A_MOMENT = Duration.ofSeconds(4);
    private static final int MOST_STEPS = 40;
    private static final int MOST_LIFTS = 5;
    private static final String CHOOSE = "follow.choose";
    private static final String LIST = "follow.list";
    private static final String CASE = "follow.case";
    private static final String VEIL = "tv.veil";

    /** Nothing is to be done on these but to wait. */
    private static final Set<String> WAITING = Set.of("follow.asking", "follow.reminding", "sheet.printing");

    private final House house;
    private final Counter counter;
    private final Optional<Person> person;
    private final Album album;
    private final Reach reach;
    private boolean cardLies;
    private boolean phoneTyped;
    private boolean codeTyped;

    private FollowingCase(House house, Counter counter, Optional<Person> person, Album album) {
        this.house = house;
        this.counter = counter;
        this.person = person;
        this.album = album;
        this.reach = counter.reach(album);
    }

    public FollowingCase(House house, Counter counter, Person person, Album album) {
        this(house, counter, Optional.of(person), album);
    }

    /** Somebody who has no more than a slip. */
    public static FollowingCase bySlip(House house, Counter counter, Album album) {
        return new FollowingCase(house, counter, Optional.empty(), album);
    }

    /** From the front page to the case, by card or by the phone, whichever this place has. */
    public Seen opens(String action) throws ProgramFailed, IOException {
        tap("follow");
        await(CHOOSE);
        tap("by-person");
        leaves(CHOOSE);
        for (int step = 0; step < MOST_STEPS; step++) {
            var seen = counter.eye().touchable(PATIENCE);
            if (seen.screen().equals(LIST)) {
                takesTheCard();
                tap(action);
                leaves(LIST);
                return arrives(CASE);
            }
            shows(seen);
        }
        throw new ProgramFailed(
                "the cases never come; the glass shows " + counter.eye().look().screen());
    }

    private void shows(Seen seen) throws ProgramFailed, IOException {
        switch (seen.screen()) {
            case "identify.card" -> {
                if (!cardLies) {
                    album.keep(seen, "lays the id card");
                    var card = new ResidentCard(person.orElseThrow());
                    counter.desk().layCard(card.layout(), card.fields());
                    cardLies = true;
                }
                leaves("identify.card");
            }
            case "identify.choose" -> {
                tap("by-phone");
                leaves("identify.choose");
            }
            case "identify.phone" -> {
                if (!phoneTyped) {
                    phoneTyped = true;
                    reach.type(seen, person.orElseThrow().mobile().orElseThrow());
                    tap("send-code");
                }
                leaves("identify.phone");
            }
            case "identify.code" -> {
                if (!codeTyped) {
                    codeTyped = true;
                    reach.type(seen, messageTo(person.orElseThrow().mobile().orElseThrow()));
                    tap("prove");
                }
                leaves("identify.code");
            }
            case VEIL -> lifts();
            case "follow.asking" -> leaves("follow.asking");
            default -> throw new ProgramFailed("a screen that should not be there: " + seen.screen());
        }
    }

    private void takesTheCard() throws IOException {
        if (cardLies) {
            counter.desk().removeCard();
            cardLies = false;
        }
    }

    /** The six figures of the newest message to this phone. */
    private String messageTo(String mobile) throws ProgramFailed {
        try (var operator = house.operator()) {
            if (operator.sandboxMessages(PATIENCE) instanceof Answer.Answered<SandboxMessages> sent) {
                return sent.value().messages().stream()
                        .filter(message -> message.phone().equals(mobile))
                        .findFirst()
                        .map(message -> message.text().replaceAll("\\D*(\\d{6}).*", "$1"))
                        .orElseThrow(() -> new ProgramFailed("no message came to the phone"));
            }
        }
        throw new ProgramFailed("central does not tell what was sent");
    }

    /** Everything that stands on the pages of this screen, said together. */
    public String reads() throws ProgramFailed {
        Seen seen = counter.eye().touchable(PATIENCE);
        var words = new StringBuilder(String.join(" ", seen.words()));
        while (seen.page() + 1 < seen.pages()) {
            seen = reach.turn(seen, seen.page() + 1);
            words.append(' ').append(String.join(" ", seen.words()));
        }
        album.keep(seen, "has read it all");
        return words.toString();
    }

    /** 催办, until the case is on the glass again. */
    public void reminds() throws ProgramFailed {
        tap("remind");
        leaves(CASE);
        arrives("follow.reminded");
        tap("case");
        leaves("follow.reminded");
        arrives(CASE);
    }

    /** The name of the paper's picture in the desk's paper folder. */
    public String takesThePaper() throws ProgramFailed, IOException {
        tap("print-this");
        await("sheet.take");
        String paper = counter.desk().takePaper();
        tap("taken");
        leaves("sheet.take");
        arrives(CASE);
        return paper;
    }

    /** To the front page. */
    public void leaves() throws ProgramFailed {
        tap("home");
        await(Visit.FRONT_PAGE);
    }

    /** With the slip alone, held to the scanner where there is one, else typed. */
    public Seen comesBackWith(String slip) throws ProgramFailed, IOException {
        tap("follow");
        var ways = await(CHOOSE);
        if (ways.target("action", "by-scan").isPresent()) {
            tap("by-scan");
            album.keep(await("follow.scan"), "shows the slip");
            counter.desk().showCode(slip);
            leaves("follow.scan");
        } else {
            tap("by-number");
            await("follow.number");
            reach.type(counter.eye().touchable(PATIENCE), slip);
            tap("find");
            leaves("follow.number");
        }
        return arrives(CASE);
    }

    private Seen arrives(String screen) throws ProgramFailed {
        for (int step = 0; step < MOST_STEPS; step++) {
            var seen = counter.eye().touchable(PATIENCE);
            if (seen.screen().equals(screen)) {
                return seen;
            }
            if (seen.screen().equals(VEIL)) {
                lifts();
            } else if (WAITING.contains(seen.screen())) {
                leaves(seen.screen());
            } else {
                throw new ProgramFailed("a screen that should not be there: " + seen.screen() + " " + seen.words());
            }
        }
        throw new ProgramFailed(screen + " never comes");
    }

    /** What is somebody's own stands on a television only after OK. */
    private void lifts() throws ProgramFailed {
        for (int press = 0; press < MOST_LIFTS; press++) {
            var veil = counter.eye().touchable(PATIENCE);
            if (!veil.screen().equals(VEIL)) {
                return;
            }
            reach.choose(veil, "action", "show");
            try {
                counter.eye().until(glass -> !glass.screen().equals(VEIL), A_MOMENT);
                return;
            } catch (ProgramFailed stillThere) {
                System.getLogger("linli.rehearsal").log(System.Logger.Level.DEBUG, "OK again", stillThere);
            }
        }
        throw new ProgramFailed("OK never lifts the veil");
    }

    private void leaves(String screen) throws ProgramFailed {
        counter.eye().until(seen -> !seen.screen().equals(screen), PATIENCE);
    }

    private Seen await(String screen) throws ProgramFailed {
        counter.eye().until(seen -> seen.screen().equals(screen), PATIENCE);
        return counter.eye().touchable(PATIENCE);
    }

    /** On this page, or perhaps on another. */
    private void tap(String action) throws ProgramFailed {
        counter.eye().until(seen -> seen.target("action", action).isPresent() || seen.pages() > 1, PATIENCE);
        reach.choose(counter.eye().touchable(PATIENCE), "action", action);
    }
}
