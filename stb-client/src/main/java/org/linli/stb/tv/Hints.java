package org.linli.stb.tv;

import java.util.ArrayList;
import java.util.List;
import org.linli.terminal.core.session.Shown.Leaving;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Menu;

/** What the keys of the remote do at this moment, in the words of the strip. */
final class Hints {
    private Hints() {}

    /**
     * @param panel as it stands
     * @param focused what has the focus
     * @param showing with the names of the keys
     */
    static List<Strip.Said> now(Panel panel, Focused focused, Showing showing) {
        var said = new ArrayList<Strip.Said>();
        var setting = showing.setting();
        said.add(new Strip.Said(focused.goesSideways() ? "▲▼◀▶" : "▲▼", setting.say("tv.strip.choose")));
        focused.owner()
                .ifPresent(key -> said.add(new Strip.Said(showing.name(TvKey.OK), setting.say(ok(showing, key)))));
        said.add(new Strip.Said(showing.name(TvKey.BACK), setting.say(back(panel, showing))));
        if (panel.isWhole()) {
            showing.remote()
                    .closes()
                    .ifPresent(key -> said.add(new Strip.Said(showing.name(key), setting.say("tv.strip.watch"))));
        }
        if (showing.remote().hasDigits()) {
            boolean types = panel.dialogs().isEmpty() && showing.shown().screen() instanceof Entry;
            said.add(new Strip.Said("0–9", setting.say("tv.strip.type")));
            if (!types) {
                said.set(said.size() - 1, new Strip.Said("1–9", setting.say("tv.strip.at-once")));
            }
        }
        return said;
    }

    private static String ok(Showing showing, Key key) {
        return switch (key.touched()) {
            case Touched.Tick tick -> tick.ticked() ? "tv.strip.tick" : "tv.strip.untick";
            case Touched.Press press -> "tv.strip.type";
            case Touched.Turn turn -> "tv.strip.turn";
            case Touched.Prefer prefer -> "tv.strip.change";
            case Touched.Own own -> "tv.strip.change";
            case Touched.Act act -> opens(showing) ? "tv.strip.enter" : "tv.strip.confirm";
            case Touched.Bar bar -> "tv.strip.confirm";
            case Touched.Close close -> "tv.strip.confirm";
        };
    }

    private static boolean opens(Showing showing) {
        return showing.shown().screen() instanceof Menu || showing.shown().screen() instanceof Listing;
    }

    private static String back(Panel panel, Showing showing) {
        if (panel.dialogs().containsKey(Panel.RESUME)) {
            return "tv.strip.home";
        }
        var bar = showing.shown().bar();
        if (panel.dialogs().containsKey(Panel.MANNER) || bar.back()) {
            return "tv.strip.back";
        }
        return bar.leaving() == Leaving.NONE ? "tv.strip.watch" : "tv.strip.leave";
    }
}
