package org.linli.terminal.core.session;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.core.session.Overlays.Stakes;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/** Everything that can lie over a screen, as the session itself makes it: for pictures and for tests of faces. */
public final class OverSamples {
    private static final Duration LEFT = Duration.ofSeconds(38);
    private static final String WHO = "社区 王师傅";

    private OverSamples() {}

    /** By name, in the order a resident may meet them. */
    public static Map<String, Shown.Over> all(Premises here) {
        var all = new LinkedHashMap<String, Shown.Over>();
        all.put("idle", Overlays.idle(LEFT, Stakes.NOTHING));
        all.put("idle-money", Overlays.idle(LEFT, Stakes.MONEY));
        all.put("idle-paper", Overlays.idle(LEFT, Stakes.PAPER));
        all.put("leaving", Overlays.leaving(Stakes.MONEY));
        all.put("leaving-paper", Overlays.leaving(Stakes.PAPER));
        all.put("take-card", Overlays.takeCard(Place.ID_CARD_READER, false, 1, here));
        all.put("take-card-gone", Overlays.takeCard(Place.SOCIAL_CARD_SLOT, true, 3, here));
        calls(all, "help", Call.Kind.HELP, here);
        all.put("emergency-asking", CallScreens.asking(here));
        calls(all, "emergency", Call.Kind.EMERGENCY, here);
        return Collections.unmodifiableMap(all);
    }

    private static void calls(Map<String, Shown.Over> all, String name, Call.Kind kind, Premises here) {
        var call = new Call("sample", kind, "bills.pick");
        all.put(name + "-calling", CallScreens.standing(call, new Call.Seen.Ringing(), here));
        all.put(name + "-answered", CallScreens.standing(call, new Call.Seen.Answered(WHO), here));
        all.put(name + "-bell", CallScreens.standing(call, new Call.Seen.NotReached(true), here));
        all.put(name + "-not-reached", CallScreens.standing(call, new Call.Seen.NotReached(false), here));
    }
}
