package org.linli.rehearsal.visit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;

/** Somebody who wants to know how a thing is done: types its initials, opens its guide, takes it along on paper. */
public final class FindingService {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration A_MOMENT = Duration.ofSeconds(3);
    private static final String SEARCH = "find.search";
    private static final String GUIDE = "find.guide";

    /** Stands beside the code, and on the pages before it, which say where it is. */
    private static final String CODE = "手机扫码";

    private final Counter counter;
    private final Album album;
    private final Reach reach;

    public FindingService(Counter counter, Album album) {
        this.counter = counter;
        this.album = album;
        this.reach = counter.reach(album);
    }

    /** From the front page to where one types. */
    public void comesToTheSearch() throws ProgramFailed {
        tap("find");
        await(SEARCH);
    }

    /**
     * From the front page to the guide.
     *
     * @param letters as they stand on the keypad
     * @param service its id in the catalogue
     */
    public Seen opens(String letters, String service) throws ProgramFailed {
        comesToTheSearch();
        reach.type(counter.eye().touchable(PATIENCE), letters);
        awaitsFound(service);
        reach.choose(counter.eye().touchable(PATIENCE), "action", "service-" + service);
        return await(GUIDE);
    }

    /** What was found for all the letters has come, not for all but the last; where letters are large, on a later page. */
    private void awaitsFound(String service) throws ProgramFailed {
        try {
            counter.eye()
                    .until(seen -> seen.target("action", "service-" + service).isPresent(), A_MOMENT);
        } catch (ProgramFailed notOnThisPage) {
            counter.eye().until(seen -> seen.screen().equals(SEARCH) && seen.pages() > 1, PATIENCE);
        }
    }

    /**
     * A guide, read.
     *
     * @param words all that stood on the glass
     * @param code what zbarimg reads on a photograph of the page that has the code
     */
    public record Read(String words, String code) {}

    /**
     * The guide on the glass, to its last page.
     *
     * @param png where the photograph of the code beside it goes
     * @throws ProgramFailed where no page has a code
     */
    public Read readsAll(Path png) throws ProgramFailed, IOException {
        Seen seen = counter.eye().touchable(PATIENCE);
        var words = new StringBuilder();
        Optional<String> code = Optional.empty();
        while (true) {
            words.append(String.join(" ", seen.words())).append(' ');
            if (code.isEmpty() && seen.says(CODE)) {
                counter.picture(png);
                code = Audit.hasQr(png) ? Optional.of(Audit.qrText(png)) : Optional.empty();
            }
            if (seen.page() + 1 >= seen.pages()) {
                album.keep(seen, "has read it all");
                return new Read(
                        words.toString(), code.orElseThrow(() -> new ProgramFailed("no page has a code: " + words)));
            }
            seen = reach.turn(seen, seen.page() + 1);
        }
    }

    /** The name of the paper's picture in the desk's paper folder; nothing where nothing prints. */
    public Optional<String> takesThePaper() throws ProgramFailed, IOException {
        var seen = counter.eye().touchable(PATIENCE);
        if (seen.target("action", "print-this").isEmpty() && seen.pages() == 1) {
            return Optional.empty();
        }
        reach.choose(seen, "action", "print-this");
        await("sheet.take");
        String paper = counter.desk().takePaper();
        tap("taken");
        await(GUIDE);
        return Optional.of(paper);
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
