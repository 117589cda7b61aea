package org.linli.terminal.core.session;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.core.outside.Phones;
import org.linli.terminal.core.session.Overlays.Stakes;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/** Everything that can lie over a screen, as the session itself makes it: for pictures and for tests of faces. */
public final class OverSamples {
    private static final Duration LEFT = Duration.ofSeconds(38);
    private static final String WHO = "社区 王师傅";

    private static final Phones.Door.Code CODE = new Phones.Door.Code(
            "https://central.linli.example/p#EBESExQVFhcYGRobHB0eHw.iELkLzGIYc8rL9XhauuImM3sye-aSGQNO0oHGQGfCqs",
            "https://central.linli.example:8443/p",
            "BCDF GHJK",
            Duration.ofSeconds(23));
    private static final Phones.Likeness LIKENESS =
            new Phones.Likeness("雨伞", "M12 2v2 M3 13a9 9 0 0 1 18 0z M12 13v6a2.5 2.5 0 0 0 5 0", "竹林", "渡船");

    private OverSamples() {}

    /** By name, in the order a resident may meet them. */
    public static Map<String, Shown.Over> all(Premises here) {
        var all = new LinkedHashMap<String, Shown.Over>();
        all.put("idle", Overlays.idle(LEFT, Stakes.NOTHING, false));
        all.put("idle-money", Overlays.idle(LEFT, Stakes.MONEY, false));
        all.put("idle-paper", Overlays.idle(LEFT, Stakes.RECEIPT, false));
        all.put("leaving", Overlays.leaving(Stakes.MONEY));
        all.put("idle-printing", Overlays.idle(LEFT, Stakes.PRINTING, false));
        all.put("leaving-paper", Overlays.leaving(Stakes.RECEIPT));
        all.put("leaving-printing", Overlays.leaving(Stakes.PRINTING));
        all.put("take-card", Overlays.takeCard(Place.ID_CARD_READER, false, 1, here));
        all.put("take-paper", Overlays.takePaper(false, 1, here));
        all.put("take-paper-gone", Overlays.takePaper(true, 3, here));
        all.put("take-card-gone", Overlays.takeCard(Place.SOCIAL_CARD_SLOT, true, 3, here));
        all.put("pairing-opening", PairingScreens.of(new Phones.Door.Opening(), false));
        all.put("pairing", PairingScreens.of(CODE, false));
        all.put("pairing-family", PairingScreens.of(CODE, true));
        all.put("comparing", PairingScreens.of(new Phones.Door.Comparing(LIKENESS, false), false));
        all.put("comparing-mine", PairingScreens.of(new Phones.Door.Comparing(LIKENESS, true), false));
        all.put("pairing-lost", PairingScreens.of(new Phones.Door.Lost(), false));
        all.put("pairing-whose", PairingScreens.whose());
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
