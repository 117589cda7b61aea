package org.linli.rehearsal.visit;

import java.io.IOException;
import java.time.Duration;
import org.linli.central.server.community.Person;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;

/**
 * Somebody who wants to know what the registers say of them: at a kiosk with the id card, at home with a code on the phone.
 * Opens one register after the other and reads each to its end.
 */
public final class LookingUp {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LIST = "record.list";
    private static final String RECORD = "record.read";

    private final House house;
    private final Counter counter;
    private final Person person;
    private final Album album;
    private final Reach reach;

    public LookingUp(House house, Counter counter, Person person, Album album) {
        this.house = house;
        this.counter = counter;
        this.person = person;
        this.album = album;
        this.reach = counter.reach(album);
    }

    /** From the front page to the list of registers. */
    public void identifies() throws ProgramFailed, IOException {
        tap("look-up");
        new Proving(house, counter, person, album).until(LIST);
    }

    /** Opens what is called so, once its register has answered. */
    public void opens(String action) throws ProgramFailed {
        await(LIST);
        tap(action);
        await(RECORD);
    }

    /**
     * The record on the glass, to its last page.
     *
     * @param words which one of its pages must say
     */
    public void readsAll(String words) throws ProgramFailed {
        Leafing.toTheEnd(counter, reach, album, words);
    }

    /** @return the name of the paper's picture in the desk's paper folder */
    public String takesThePaper() throws ProgramFailed, IOException {
        tap("print-this");
        await("sheet.take");
        String paper = counter.desk().takePaper();
        tap("taken");
        await(RECORD);
        return paper;
    }

    public void goesBackToTheList() throws ProgramFailed {
        tap("list");
        await(LIST);
    }

    /** To the front page. */
    public void leaves() throws ProgramFailed {
        tap("home");
        await(Visit.FRONT_PAGE);
    }

    private Seen await(String screen) throws ProgramFailed {
        return counter.eye().until(seen -> seen.screen().equals(screen), PATIENCE);
    }

    /** On this page, or perhaps on another. */
    private void tap(String action) throws ProgramFailed {
        counter.eye().until(seen -> seen.target("action", action).isPresent() || seen.pages() > 1, PATIENCE);
        reach.choose(counter.eye().touchable(PATIENCE), "action", action);
    }
}
