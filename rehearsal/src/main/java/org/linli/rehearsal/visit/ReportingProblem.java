package org.linli.rehearsal.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.linli.central.api.client.Answer;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.operator.ReportPhoto;
import org.linli.central.server.community.Person;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;

/** Somebody who reports that something is broken: what, how, where, and not who they are. */
public final class ReportingProblem {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration A_MOMENT = Duration.ofSeconds(4);
    private static final int MOST_STEPS = 20;
    private static final int MOST_LIFTS = 5;
    private static final String HANDED_IN = "report.handed-in";
    private static final String WORDS = "report.words";
    private static final String REVIEW = "report.review";
    private static final String PHOTOS = "report.photos";
    private static final String CAME = "已收到 1 张照片";
    private static final String VEIL = "tv.veil";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{8}-[0-9]{6,9}-[0-9]");

    private final Counter counter;
    private final Album album;
    private final Reach reach;
    private byte[] photo = {};

    public ReportingProblem(Counter counter, Album album) {
        this.counter = counter;
        this.album = album;
        this.reach = counter.reach(album);
    }

    /** From the front page to the page before it goes, with no more words and no name. */
    public void chooses(int kind, int trouble, int place) throws ProgramFailed {
        comesToTheWords(kind, trouble, place);
        saysNothingMore();
        tap("without-name", "report.name");
        arrives(REVIEW);
    }

    private void saysNothingMore() throws ProgramFailed {
        tap("nothing-more", arrivesAtTheWords().screen());
        arrives("report.name");
    }

    /** From the front page to where more can be said in words, on a phone first where one can join. */
    public void comesToTheWords(int kind, int trouble, int place) throws ProgramFailed {
        tap("report", Visit.FRONT_PAGE);
        arrives("report.kind");
        tap("choose-" + kind, "report.kind");
        arrives("report.trouble");
        tap("choose-" + trouble, "report.trouble");
        arrives("report.place");
        tap("choose-" + place, "report.place");
        arrivesAtTheWords();
    }

    /** With no more words, but with a name, to the page before it goes. */
    public void saysWhoTheyAre(House house, Person person) throws ProgramFailed, IOException {
        saysNothingMore();
        saysWho(house, person);
    }

    /** With the words that stand there, and with a name, to the page before it goes. */
    public void keepsTheWordsAndSaysWhoTheyAre(House house, Person person) throws ProgramFailed, IOException {
        tap("next", WORDS);
        arrives("report.name");
        saysWho(house, person);
    }

    private void saysWho(House house, Person person) throws ProgramFailed, IOException {
        tap("with-name", "report.name");
        new Proving(house, counter, person, album).until(REVIEW);
    }

    /**
     * Photographs the code on the glass and brings a photo as a phone would; goes on when the glass says that it has come.
     *
     * @param png where the photograph of the code goes
     */
    public void photographs(PagePhone phone, long seed, Path png) throws ProgramFailed, IOException {
        tap("photo", REVIEW);
        album.keep(arrives(PHOTOS), "photographs the code");
        counter.picture(png);
        photo = CameraPhoto.of(seed);
        String page = phone.brings(Audit.qrText(png), photo);
        if (!page.contains(CAME)) {
            throw new ProgramFailed("the phone is told " + page);
        }
        album.keep(counter.eye().until(seen -> seen.says(CAME), PATIENCE), "sees that the photo has come");
        tap("photographed", PHOTOS);
        arrives(REVIEW);
    }

    /** What staff see of it: the same picture, and nothing else of what the phone sent. */
    public void photoArrived(House house, String number, Path jpeg) throws ProgramFailed, IOException {
        try (var staff = house.operator()) {
            if (!(staff.reportPhoto(new CaseNumber(number), 1, PATIENCE)
                    instanceof Answer.Answered<ReportPhoto>(var arrived))) {
                throw new ProgramFailed("no photo arrived with " + number);
            }
            CameraPhoto.isDeveloped(arrived.bytes(), photo);
            Files.write(jpeg, arrived.bytes());
        }
    }

    public void handsIn() throws ProgramFailed {
        tap("hand-in", REVIEW);
        album.keep(arrives(HANDED_IN), "has handed it in");
    }

    /** People's number of it, as it stands on the glass; the first page, with the code to photograph, is there then. */
    public String number() throws ProgramFailed {
        var seen = counter.eye().touchable(PATIENCE);
        var words = new StringBuilder(String.join(" ", seen.words()));
        while (seen.page() + 1 < seen.pages()) {
            seen = reach.turn(seen, seen.page() + 1);
            words.append(' ').append(String.join(" ", seen.words()));
        }
        var number = NUMBER.matcher(words);
        if (!number.find()) {
            throw new ProgramFailed("there is no number on the glass: " + words);
        }
        while (seen.page() > 0) {
            seen = reach.turn(seen, seen.page() - 1);
        }
        return number.group();
    }

    /** The name of the paper's picture in the desk's paper folder. */
    public String takesThePaper() throws ProgramFailed, IOException {
        tap("print-this", HANDED_IN);
        arrives("sheet.take");
        String paper = counter.desk().takePaper();
        tap("taken", "sheet.take");
        arrives(HANDED_IN);
        return paper;
    }

    /** To the front page. */
    public void leaves() throws ProgramFailed {
        tap("home", HANDED_IN);
        arrives(Visit.FRONT_PAGE);
    }

    private Seen arrivesAtTheWords() throws ProgramFailed {
        return arrives(Set.of(WORDS, "report.how"));
    }

    private Seen arrives(String screen) throws ProgramFailed {
        return arrives(Set.of(screen));
    }

    private Seen arrives(Set<String> screens) throws ProgramFailed {
        for (int step = 0; step < MOST_STEPS; step++) {
            var seen = counter.eye().touchable(PATIENCE);
            if (screens.contains(seen.screen())) {
                return seen;
            }
            if (seen.screen().equals(VEIL)) {
                lifts();
            } else {
                var left = seen.screen();
                counter.eye().until(glass -> !glass.screen().equals(left), PATIENCE);
            }
        }
        throw new ProgramFailed(screens + " never come");
    }

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

    /** On this page, or perhaps on another; then the screen is left. */
    private void tap(String action, String from) throws ProgramFailed {
        counter.eye().until(seen -> seen.target("action", action).isPresent() || seen.pages() > 1, PATIENCE);
        reach.choose(counter.eye().touchable(PATIENCE), "action", action);
        counter.eye().until(seen -> !seen.screen().equals(from), PATIENCE);
    }
}
