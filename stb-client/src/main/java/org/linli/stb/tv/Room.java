package org.linli.stb.tv;

import java.time.LocalDateTime;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Offer;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Poster;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.screen.Review;
import org.linli.terminal.journey.text.Texts;

/**
 * How the glass is parted: the programme at the left, the panel at the right, in it the page and its foot. What matters
 * keeps 5 % from every edge, for televisions that cut the picture there.
 *
 * @param ground where the panel's paper begins, from the left
 * @param left of what is written, from the left
 * @param top of what is written
 * @param width of what is written
 * @param height of what is written, foot and all
 */
record Room(Look look, double ground, double left, double top, double width, double height) {
    private static final double SAFE = 0.05;
    /** Of the design: 760 of 1920 pixels stay the programme's, 72 lie between its edge and the words. */
    private static final double PROGRAMME = 760.0 / 1920;

    private static final double INSET = 72.0 / 1920;

    /** @param whole whether the page needs the whole glass */
    static Room of(Look look, boolean whole) {
        double glassWidth = look.profile().widthPixels();
        double glassHeight = look.profile().heightPixels();
        double ground = whole ? 0 : Math.rint(glassWidth * PROGRAMME);
        double left = Math.rint(whole ? glassWidth * SAFE : ground + glassWidth * INSET);
        double top = Math.rint(glassHeight * SAFE);
        return new Room(look, ground, left, top, Math.rint(glassWidth * (1 - SAFE)) - left, glassHeight - 2 * top);
    }

    /**
     * A sheet of rows with their sums is read whole or not at all, and larger words have no room beside a programme: both
     * take all of the glass, whatever form was chosen.
     */
    static boolean needsAll(Shown shown) {
        boolean large = shown.manner().size().compareTo(Manner.TextSize.LARGE) > 0;
        boolean phone = shown.over()
                .filter(over -> over instanceof Shown.Over.Pairing || over instanceof Shown.Over.Comparing)
                .isPresent();
        return large
                || phone
                || switch (shown.screen()) {
                    case Pick pick -> true;
                    case Review review -> true;
                    case Offer offer -> true;
                    case Listing listing -> true;
                    case Reading reading -> true;
                    case Poster poster -> true;
                    case Entry entry -> entry.field().kind().hasLetters();
                    case Menu menu -> false;
                    case DevicePrompt prompt -> false;
                    case Progress progress -> false;
                    case Notice notice -> false;
                };
    }

    boolean isWhole() {
        return ground == 0;
    }

    /** The whole of it, before the foot is measured. */
    Showing whole(Shown shown, RemoteProfile remote, LocalDateTime now) {
        return showing(shown, remote, now, height);
    }

    /** A column ends a little above the height it is given; here that shall be the end of the room itself. */
    Showing page(Shown shown, RemoteProfile remote, LocalDateTime now, double footHeight) {
        return showing(shown, remote, now, height - footHeight + look.px(8) - look.px(1.5));
    }

    private Showing showing(Shown shown, RemoteProfile remote, LocalDateTime now, double high) {
        var setting = new Setting(look, Texts.in(shown.manner().language()), shown, width, high, 0);
        return new Showing(setting, remote, new Numbers(remote.hasDigits()), now);
    }
}
