package org.linli.rehearsal.visit;

import java.nio.file.Path;
import java.time.Duration;
import org.linli.peripherals.virtual.desk.DeskClient;
import org.linli.rehearsal.house.Eye;
import org.linli.rehearsal.house.Hand;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.house.Television;

/**
 * Where a resident stands or sits: the glass to look at and how to get at what is on it, the devices within reach, the
 * phone in the pocket.
 */
public final class Counter implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.rehearsal");

    /** Central is there; what is new comes with the next answer. */
    private static final Duration NEWS = Duration.ofSeconds(25);

    private static final Duration START = Duration.ofSeconds(60);
    private static final int KIOSK_WIDTH = 1080;
    private static final int KIOSK_HEIGHT = 1920;

    private final House house;
    private final Hand hand;
    private final DeskClient desk;
    private final Street street;
    private final Place place;
    private Eye eye;

    /** What differs between a machine in the hall and a television at home. */
    private interface Place {
        Eye eye(House house) throws ProgramFailed;

        Reach reach(Counter counter, Album album);

        /** The way through that the sheet's first button means. */
        Means obvious();

        int width();

        int height();
    }

    private Counter(House house, Hand hand, DeskClient desk, Street street, Place place) throws ProgramFailed {
        this.house = house;
        this.hand = hand;
        this.desk = desk;
        this.street = street;
        this.place = place;
        this.eye = place.eye(house);
    }

    /** In front of the kiosk. */
    public static Counter of(House house) throws ProgramFailed {
        return new Counter(house, house.hand(), house.desk(), new Street(house.sandboxUrl()), new Hall())
                .withItsNotices();
    }

    /** On the sofa before the television, with a remote control. */
    public static Counter atHome(House house, Television.Size screen, Clicker clicker) throws ProgramFailed {
        return new Counter(
                        house,
                        house.remote().hand(),
                        house.desk(),
                        new Street(house.sandboxUrl()),
                        new Home(screen, clicker))
                .withItsNotices();
    }

    /**
     * On its first day a terminal hears of notices a moment after its front page, and what is new takes room there once. Under a
     * programme nobody sees that. One that hears of none stands as it is.
     */
    private Counter withItsNotices() throws ProgramFailed {
        boolean learnt = eye.comes(
                seen -> !seen.screen().equals(Visit.FRONT_PAGE)
                        || seen.over().filter("closed"::equals).isPresent()
                        || seen.target("action", "notices").isPresent()
                        || seen.pages() > 1,
                NEWS);
        if (!learnt) {
            LOG.log(System.Logger.Level.INFO, "visit.no-notices it goes on without");
        }
        return this;
    }

    /** After the program behind the glass was started again: the glass is another program's now. */
    public void lookAgain() throws ProgramFailed {
        eye.close();
        eye = place.eye(house);
    }

    Reach reach(Album album) {
        return place.reach(this, album);
    }

    Means obvious() {
        return place.obvious();
    }

    /** 退出, in the middle of something; the front page is there then. */
    public void givesUp() throws ProgramFailed {
        reach(Album.none()).choose(eye.touchable(START), "bar", "leave");
        eye.until(seen -> seen.screen().equals(Visit.FRONT_PAGE), START);
    }

    /** A picture of the whole glass. */
    public void picture(Path file) throws ProgramFailed {
        hand.picture(0, 0, place.width(), place.height(), file);
    }

    public Hand hand() {
        return hand;
    }

    public Eye eye() {
        return eye;
    }

    public DeskClient desk() {
        return desk;
    }

    public Street street() {
        return street;
    }

    @Override
    public void close() {
        eye.close();
        street.close();
        try (hand;
                desk) {
            // Both close; neither may keep the other from it.
        } catch (java.io.IOException gone) {
            System.getLogger("linli.rehearsal").log(System.Logger.Level.DEBUG, "desk gone", gone);
        }
    }

    private record Hall() implements Place {
        @Override
        public Eye eye(House house) throws ProgramFailed {
            return house.eye();
        }

        @Override
        public Reach reach(Counter counter, Album album) {
            return new Tapping(counter, album);
        }

        @Override
        public Means obvious() {
            return Means.CODE;
        }

        @Override
        public int width() {
            return KIOSK_WIDTH;
        }

        @Override
        public int height() {
            return KIOSK_HEIGHT;
        }
    }

    private record Home(Television.Size screen, Clicker clicker) implements Place {
        @Override
        public Eye eye(House house) throws ProgramFailed {
            return house.televisionEye();
        }

        @Override
        public Reach reach(Counter counter, Album album) {
            return new Pressing(counter, album, clicker);
        }

        /** There is no scanner to show a code to: the phone reads the screen. */
        @Override
        public Means obvious() {
            return Means.QR;
        }

        @Override
        public int width() {
            return screen.width();
        }

        @Override
        public int height() {
            return screen.height();
        }
    }
}
