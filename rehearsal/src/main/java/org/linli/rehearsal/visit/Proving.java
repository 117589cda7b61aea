package org.linli.rehearsal.visit;

import java.io.IOException;
import java.time.Duration;
import org.linli.central.server.community.Person;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;

/** Somebody shows who they are: with the card where one is taken, else with what comes to their phone. */
final class Proving {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_SCREENS = 20;
    private static final String VEIL = "tv.veil";

    private final House house;
    private final Counter counter;
    private final Person person;
    private final Album album;
    private final Reach reach;

    Proving(House house, Counter counter, Person person, Album album) {
        this.house = house;
        this.counter = counter;
        this.person = person;
        this.album = album;
        this.reach = counter.reach(album);
    }

    /** Until this screen is on the glass, with the card in the hand again. */
    void until(String screen) throws ProgramFailed, IOException {
        boolean cardLies = false;
        for (int screens = 0; screens < MOST_SCREENS; screens++) {
            var seen = counter.eye().touchable(PATIENCE);
            if (seen.screen().equals(screen)) {
                if (cardLies) {
                    counter.desk().removeCard();
                }
                return;
            }
            switch (seen.screen()) {
                case "identify.card" -> {
                    if (!cardLies) {
                        album.keep(seen, "lays the id card");
                        var card = new ResidentCard(person);
                        counter.desk().layCard(card.layout(), card.fields());
                        cardLies = true;
                    }
                    counter.eye().until(glass -> !glass.screen().equals("identify.card"), PATIENCE);
                }
                case "identify.choose" -> leaves(seen, "by-phone");
                case "identify.phone" -> {
                    reach.type(seen, mobile());
                    leaves(counter.eye().touchable(PATIENCE), "send-code");
                }
                case "identify.code" -> {
                    reach.type(seen, TextMessages.codeTo(mobile(), house));
                    leaves(counter.eye().touchable(PATIENCE), "prove");
                }
                case VEIL -> leaves(seen, "show");
                default -> counter.eye().until(glass -> !glass.screen().equals(seen.screen()), PATIENCE);
            }
        }
        throw new ProgramFailed(screen + " never comes");
    }

    private String mobile() throws ProgramFailed {
        return person.mobile().orElseThrow(() -> new ProgramFailed("nobody can send a code to this person"));
    }

    private void leaves(Seen seen, String action) throws ProgramFailed {
        reach.choose(seen, "action", action);
        counter.eye().until(glass -> !glass.screen().equals(seen.screen()), PATIENCE);
    }
}
