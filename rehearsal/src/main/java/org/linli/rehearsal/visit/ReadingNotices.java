package org.linli.rehearsal.visit;

import java.io.IOException;
import java.time.Duration;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.Eye.Target;
import org.linli.rehearsal.house.ProgramFailed;

/** Somebody who reads what is made known: sees it on the front page, opens a notice, reads it, takes it along on paper. */
public final class ReadingNotices {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LIST = "notice.list";
    private static final String NOTICE = "notice.read";

    private final Counter counter;
    private final Album album;
    private final Reach reach;

    public ReadingNotices(Counter counter, Album album) {
        this.counter = counter;
        this.album = album;
        this.reach = counter.reach(album);
    }

    /**
     * From the front page to this notice.
     *
     * @param id the notice's
     * @param kind the action that opens its kind
     * @param headline what the front page must say first
     */
    public void opens(String id, String kind, String headline) throws ProgramFailed {
        Leafing.toTheEnd(counter, reach, album, headline);
        back();
        tap("notices");
        await(LIST);
        tap("kinds");
        await("notice.kinds");
        tap(kind);
        await(LIST);
        tap("notice-" + id);
        await(NOTICE);
    }

    /** From the front page to the notice that stands first. */
    public void opensTheFirst() throws ProgramFailed {
        tap("notices");
        var list = await(LIST);
        tap(list.targets().stream()
                .map(Target::name)
                .filter(name -> name.startsWith("notice-"))
                .findFirst()
                .orElseThrow(() -> new ProgramFailed("no notice stands there: " + list.words())));
        await(NOTICE);
    }

    /** The front page's first page again. */
    private void back() throws ProgramFailed {
        var seen = counter.eye().touchable(PATIENCE);
        while (seen.page() > 0) {
            seen = reach.turn(seen, seen.page() - 1);
        }
    }

    public void readsAll(String words) throws ProgramFailed {
        Leafing.toTheEnd(counter, reach, album, words);
    }

    /** @return the name of the paper's picture in the desk's paper folder */
    public String takesThePaper() throws ProgramFailed, IOException {
        tap("print-this");
        await("sheet.take");
        String paper = counter.desk().takePaper();
        tap("taken");
        await(NOTICE);
        return paper;
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
