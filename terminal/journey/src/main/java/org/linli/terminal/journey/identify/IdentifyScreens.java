package org.linli.terminal.journey.identify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.sheet.PrintSheet;

/** What {@link Identify} shows. */
final class IdentifyScreens {
    /** The shortest and the longest account number of any biller, a fine's decision included. */
    private static final int SHORTEST = 6;

    private static final int LONGEST = 20;

    /** The device itself is away; it comes back without the resident's doing. */
    private static final Set<Code> AWAY = Set.of(
            Code.of("idcard.line-lost"),
            Code.of("idcard.no-answer"),
            Code.of("idcard.reader-broken"),
            Code.of("scanner.line-lost"),
            Code.of("scanner.no-answer"),
            Code.of("ssc.service-lost"),
            Code.of("ssc.no-reader"),
            Code.of("ssc.no-answer"));

    private IdentifyScreens() {}

    static boolean isAway(Code why) {
        return AWAY.contains(why);
    }

    static View view(IdentifyState state, Scene scene) {
        return switch (state) {
            case IdentifyState.Awaiting awaiting -> {
                Set<Want> wants = new HashSet<>();
                if (awaiting.lookUp().isEmpty()) {
                    Way.open(scene, awaiting.asked().needed())
                            .forEach(way -> wants.add(new Want.Device(Identify.deviceKey(way), way.port())));
                    // The one the screen speaks of is waited for even while it is away: it comes back by itself.
                    wants.add(new Want.Device(
                            Identify.deviceKey(awaiting.way()), awaiting.way().port()));
                }
                yield View.of(prompt(awaiting, scene), wants.toArray(Want[]::new));
            }
            case IdentifyState.Typing typing -> View.of(entry(typing));
            case IdentifyState.Far far -> View.of(FarWays.screen(far, scene));
            case IdentifyState.AtTheWindow window -> View.of(window(window.asked(), scene));
        };
    }

    private static Screen prompt(IdentifyState.Awaiting awaiting, Scene scene) {
        var way = awaiting.way();
        boolean looking = awaiting.lookUp().isPresent();
        var whereabouts = new Text.Gap.Words(scene.here().whereIs(way.place()));
        return DevicePrompt.at(
                        screenId(way),
                        way.place(),
                        switch (way) {
                            case ID_CARD -> Text.of("identify.question", whereabouts);
                            case SOCIAL_CARD -> Text.of("identify.social-card.question", whereabouts);
                            case BARCODE -> Text.of("identify.barcode.question", whereabouts);
                        },
                        way == Way.BARCODE
                                ? Text.of("identify.barcode.support")
                                : awaiting.asked().why(),
                        looking
                                ? Text.of("bills.finding")
                                : Text.of(way == Way.BARCODE ? "identify.barcode.waiting" : "identify.waiting"),
                        others(awaiting, scene).toArray(Action[]::new))
                .at(awaiting.asked().steps())
                .after(trouble(awaiting, scene).map(Text::why));
    }

    private static String screenId(Way way) {
        return way == Way.ID_CARD ? "identify.card" : "identify." + way.id();
    }

    /** The other ways, each absent while its device is. The last is for whoever has brought nothing at all. */
    private static List<Action> others(IdentifyState.Awaiting awaiting, Scene scene) {
        var others = new ArrayList<Action>();
        for (Way way : Way.open(scene, awaiting.asked().needed())) {
            if (way != awaiting.way()) {
                others.add(way(way));
            }
        }
        FarWays.offered(scene, awaiting.asked().needed()).forEach(way -> others.add(quiet(way)));
        if (awaiting.asked().needed() == Identify.Proof.NUMBER) {
            others.add(verb("number", Action.Picture.KEYPAD, Text.of("identify.by-number")));
        }
        others.add(verb("no-card", Action.Picture.COUNTER, Text.of("identify.no-card"))
                .saying(Text.of("identify.no-card.support")));
        return others;
    }

    private static Action way(Way way) {
        return verb(
                way.id(),
                way.picture(),
                switch (way) {
                    case ID_CARD -> Text.of("identify.by-id-card");
                    case SOCIAL_CARD -> Text.of("identify.by-social-card");
                    case BARCODE -> Text.of("identify.by-barcode");
                });
    }

    private static Action quiet(Action way) {
        return Action.quiet(way.id().name(), way.label()).pictured(way.picture());
    }

    private static Action verb(String id, Action.Picture picture, Text label) {
        return Action.quiet(id, label).pictured(picture);
    }

    /** A device that came back is no trouble any more; one that is away is, whatever was said before. */
    private static Optional<Code> trouble(IdentifyState.Awaiting awaiting, Scene scene) {
        if (!scene.has(awaiting.way().facility())) {
            return Optional.of(Code.of(
                    switch (awaiting.way()) {
                        case ID_CARD -> "idcard.line-lost";
                        case SOCIAL_CARD -> "ssc.service-lost";
                        case BARCODE -> "scanner.line-lost";
                    }));
        }
        return awaiting.trouble().filter(code -> !AWAY.contains(code));
    }

    private static Screen entry(IdentifyState.Typing typing) {
        return Entry.of(
                        "identify.number",
                        Text.of("identify.number.question"),
                        Text.of(typing.isLookingUp() ? "bills.finding" : "identify.number.support"),
                        Field.digits(Identify.ACCOUNT, Text.of("identify.number.label"), SHORTEST, LONGEST)
                                .groupedBy(4)
                                .like(Text.of("identify.number.example")),
                        Action.primary("find", Text.of("identify.number.next"))
                                .saying(Text.of("identify.number.next.support")),
                        Action.quiet("no-card", Text.of("identify.number.unknown"))
                                .saying(Text.of("identify.no-card.support")))
                .at(typing.asked().steps())
                .after(typing.trouble().map(Text::why));
    }

    static Notice window(Identify.Asked asked, Scene scene) {
        return Notice.of(
                        "identify.window",
                        Notice.Tone.PLAIN,
                        Text.of("identify.window.question"),
                        Action.primary("go-on", Text.of("identify.window.back")),
                        Action.quiet("home", Text.of("action.home")))
                .at(asked.steps())
                .saying(Text.of("identify.window.paragraph"))
                .listing(scene.here().windowFacts(Text.of("window.bring.bill")))
                .offering(PrintSheet.offered(scene));
    }
}
