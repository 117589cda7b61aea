package org.linli.stb.tv;

import java.time.LocalDateTime;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.page.Setting;

/**
 * What one drawing of a page works with.
 *
 * @param setting the room above the foot, without margins
 * @param numbers which rows bear a figure; empty-handed where the remote has none
 * @param now for the clock
 */
record Showing(Setting setting, RemoteProfile remote, Numbers numbers, LocalDateTime now) {
    Shown shown() {
        return setting.shown();
    }

    double mm(double millimetres) {
        return setting.mm(millimetres);
    }

    /** Whether there is room for two columns. */
    boolean isWide() {
        return setting.width() > 1.4 * setting.look().profile().heightPixels();
    }

    /** Whether the words are so large that they leave little room beside anything. */
    boolean isLarge() {
        return shown().manner().size().compareTo(Manner.TextSize.LARGE) > 0;
    }

    /** The same, for a part of the page. */
    Showing in(Setting part) {
        return new Showing(part, remote, numbers, now);
    }

    /** What stands on this key of the household's remote. */
    String name(TvKey key) {
        var own = remote.words().get(key);
        return own != null
                ? own
                : switch (key) {
                    case OK -> setting.say("tv.key.ok");
                    case BACK -> setting.say("tv.key.back");
                    case MENU -> setting.say("tv.key.menu");
                    case HOME -> setting.say("tv.key.home");
                    case RED -> setting.say("tv.key.red");
                    case GREEN -> setting.say("tv.key.green");
                    case YELLOW -> setting.say("tv.key.yellow");
                    case BLUE -> setting.say("tv.key.blue");
                    default ->
                        key.digit().isPresent() ? Integer.toString(key.digit().getAsInt()) : key.name();
                };
    }
}
