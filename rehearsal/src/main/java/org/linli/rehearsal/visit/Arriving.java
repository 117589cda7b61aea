package org.linli.rehearsal.visit;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;

/** The way in: lays or inserts a card, shows a paper, types a number. */
final class Arriving {
    /** What the first screen calls the other ways. */
    private static final Map<Route, String> OTHER_WAYS =
            Map.of(Route.SSC, "social-card", Route.BARCODE, "barcode", Route.ACCOUNT, "number");

    private final Counter counter;
    private final Resident resident;
    private final Album album;
    private final Reach reach;
    private final Route route;
    private Optional<String> paper = Optional.empty();
    private boolean cardLies;
    private boolean typed;

    Arriving(Counter counter, Resident resident, Album album, Reach reach, Route route) {
        this.counter = counter;
        this.resident = resident;
        this.album = album;
        this.reach = reach;
        this.route = route;
    }

    /** The paper this resident has brought, instead of the bill that came by post. */
    void bringing(String barcode) {
        paper = Optional.of(barcode);
    }

    void answer(Seen seen) throws ProgramFailed, IOException {
        switch (seen.screen()) {
            case "identify.card" -> first(seen);
            case "identify.choose" -> reach.choose(seen, "action", OTHER_WAYS.getOrDefault(route, ""));
            case "identify.social-card" -> insert(seen);
            case "identify.barcode" -> show(seen);
            case "identify.number" -> type(seen);
            default -> throw new IllegalArgumentException(seen.screen());
        }
    }

    private void first(Seen seen) throws ProgramFailed, IOException {
        if (cardLies) {
            album.keep(seen, "waits");
        } else if (route == Route.IDCARD) {
            album.keep(seen, "lays the id card");
            counter.desk().layCard(resident.layout(), resident.cardFields());
            cardLies = true;
        } else {
            reach.choose(seen, "action", OTHER_WAYS.getOrDefault(route, ""));
        }
    }

    private void insert(Seen seen) throws ProgramFailed, IOException {
        if (cardLies) {
            album.keep(seen, "waits");
            return;
        }
        album.keep(seen, "inserts the social-security card");
        counter.desk()
                .insertSocialSecurityCard(
                        resident.person().name(), resident.person().idNumber());
        cardLies = true;
    }

    private void show(Seen seen) throws ProgramFailed, IOException {
        album.keep(seen, "shows the paper");
        counter.desk().showCode(paper.orElseGet(resident::paperBarcode));
    }

    private void type(Seen seen) throws ProgramFailed {
        if (typed) {
            album.keep(seen, "waits");
            return;
        }
        typed = true;
        reach.type(seen, resident.accountNumber());
        reach.choose(counter.eye().look(), "action", "find");
    }

    /** Once the bills are there, the card is needed no more. */
    void takeCard() throws ProgramFailed {
        if (!cardLies) {
            return;
        }
        try {
            if (route == Route.SSC) {
                counter.desk().pullSocialSecurityCard();
            } else {
                counter.desk().removeCard();
            }
            cardLies = false;
        } catch (IOException gone) {
            throw new ProgramFailed("the card could not be taken: " + gone.getMessage(), gone);
        }
    }
}
