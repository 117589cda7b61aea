package org.linli.kiosk.touch;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.journey.screen.Poster;
import org.linli.terminal.journey.text.Texts;

/**
 * How the glass is parted for one manner: the page, the strip at its foot, the bar.
 *
 * @param strip height in pixels
 * @param bar height in pixels
 */
record Layout(Look look, double strip, double bar) {
    /** Lines longer than this are hard to read standing; a wider glass gets wider margins. */
    private static final double WIDEST_COLUMN = 300;

    private static final double MARGIN = 16;

    static Layout of(Look look, Shown shown) {
        double width = look.profile().widthPixels();
        var whole = new Setting(look, texts(shown), shown, width, 0, margin(look));
        return new Layout(look, FootStrip.height(whole), BottomBar.height(whole));
    }

    private static double margin(Look look) {
        double width = look.profile().widthPixels();
        return Math.max(look.px(MARGIN), Math.rint((width - look.px(WIDEST_COLUMN)) / 2));
    }

    private static Texts texts(Shown shown) {
        return Texts.in(shown.manner().language());
    }

    /** Whether a screen has all of the glass, and no bar at its foot. */
    static boolean isWhole(Shown shown) {
        return shown.screen() instanceof Poster && shown.over().isEmpty();
    }

    /** Whatever this manner is kept for is drawn with it. */
    Setting setting(Shown shown) {
        var profile = look.profile();
        double height = profile.heightPixels() - (isWhole(shown) ? 0 : bar + strip);
        return new Setting(look, texts(shown), shown, profile.widthPixels(), height, margin(look));
    }

    List<Node> foot(Setting setting) {
        if (isWhole(setting.shown())) {
            return List.of();
        }
        return List.of(
                FootStrip.draw(setting, strip).at(0, setting.height()),
                BottomBar.draw(setting, bar).at(0, setting.height() + strip));
    }

    Background ground() {
        return new Background(new BackgroundFill(look.colours().ground(), null, null));
    }
}
