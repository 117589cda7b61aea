package org.linli.rehearsal.visit;

import java.io.IOException;
import java.time.Duration;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;

/**
 * A resident who comes to a kiosk with the id card for the receipt of what was paid last, here or elsewhere. From the front
 * page to the front page.
 */
public final class LookingBack {
    /// Longest honest wait on the way: a receipt printed on a loaded machine.
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Counter counter;
    private final Resident resident;
    private final Album album;
    private final Reach reach;

    public LookingBack(Counter counter, Resident resident, Album album) {
        this.counter = counter;
        this.resident = resident;
        this.album = album;
        this.reach = counter.reach(album);
    }

    /** Prints it and goes. Returns the name of the paper's picture, in the desk's paper folder. */
    public String takesThePaper() throws ProgramFailed, IOException {
        opens();
        String paper = prints();
        tap("home");
        await(Visit.FRONT_PAGE);
        return paper;
    }

    /** As far as the page of the newest payment, with the card in the hand again. */
    public Seen opens() throws ProgramFailed, IOException {
        tap("look-back");
        var asked = await("identify.card");
        album.keep(asked, "lays the id card");
        counter.desk().layCard(resident.layout(), resident.cardFields());
        await("history.list");
        counter.desk().removeCard();
        tap("open-1");
        return await("history.receipt");
    }

    /** From the payment's page back to it, with the paper. */
    public String prints() throws ProgramFailed, IOException {
        tap("print");
        await("receipt.take");
        String paper = counter.desk().takePaper();
        tap("taken");
        await("history.receipt");
        return paper;
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
