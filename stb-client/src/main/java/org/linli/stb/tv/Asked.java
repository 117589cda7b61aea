package org.linli.stb.tv;

import java.util.List;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Shown.Over;

/** What somebody is asked: a repaint, a countdown and another text size ask the same. */
final class Asked {
    private Asked() {}

    static boolean isAnother(Shown before, Shown next) {
        return before.question() != next.question()
                || !before.screen().id().equals(next.screen().id())
                || !before.over().map(Asked::by).equals(next.over().map(Asked::by));
    }

    private static List<Object> by(Over over) {
        return List.of(
                over.notice().id(),
                over.notice().actions(),
                over instanceof Over.Comparing other ? other.likeness() : "");
    }
}
