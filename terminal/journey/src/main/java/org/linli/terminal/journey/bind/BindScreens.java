package org.linli.terminal.journey.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.bind.BindTelevision.State;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** What {@link BindTelevision} shows. */
final class BindScreens {
    static final String CODE = "binding-code";
    private static final int CODE_LENGTH = 8;

    private BindScreens() {}

    static String releaseAction(int index) {
        return "release-" + (index + 1);
    }

    static String homeAction(int index) {
        return "home-" + (index + 1);
    }

    static View view(State state, Scene scene) {
        return switch (state) {
            case State.Identifying identifying -> View.of(working());
            case State.Working working -> View.of(working());
            case State.Failed failed -> View.of(failed(failed, scene));
            case State.Listed listed -> View.of(listed.found().televisions().isEmpty() ? none() : listing(listed));
            case State.ChoosingHome choosing -> View.of(homes(choosing));
            case State.TypingCode typing -> View.of(entry(typing));
            case State.Releasing releasing -> View.of(releasing(releasing));
            case State.Bound bound -> View.of(bound(bound)).withoutBack().whereAllIsDone();
        };
    }

    private static Screen working() {
        return new Progress(
                "bind.working",
                Text.of("bind.working"),
                Optional.empty(),
                Text.of("identify.opening.support"),
                List.of(),
                List.of());
    }

    private static Screen failed(State.Failed failed, Scene scene) {
        return Notice.of(
                        "bind.failed",
                        Notice.Tone.WARNING,
                        Text.of("bind.failed.question"),
                        Action.primary("again", Text.of("action.again")),
                        Action.quiet("home", Text.of("action.home")))
                .saying(Text.why(failed.why()))
                .listing(scene.here().windowFacts(Text.of("window.bring.id-card")))
                .because(Optional.of(failed.why()));
    }

    private static Screen none() {
        return Notice.of(
                        "bind.none",
                        Notice.Tone.PLAIN,
                        Text.of("bind.none.question"),
                        Action.primary("bind", Text.of("bind.go")),
                        Action.quiet("home", Text.of("action.home")))
                .saying(Text.of("bind.none.paragraph"), Text.of("bind.what-it-opens"));
    }

    private static Screen listing(State.Listed listed) {
        var rows = new ArrayList<Listing.Row>();
        var televisions = listed.found().televisions();
        for (int i = 0; i < televisions.size(); i++) {
            var television = televisions.get(i);
            rows.add(new Listing.Row(
                    television.id(),
                    Text.verbatim(television.name()),
                    Text.of("bind.since", new Gap.Date(television.since())),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Action.quiet(releaseAction(i), Text.of("bind.release")))));
        }
        return new Listing(
                "bind.list",
                Text.of("bind.question"),
                Optional.empty(),
                Text.of("bind.what-it-opens"),
                rows,
                List.of(
                        Action.primary("bind", Text.of("bind.another")),
                        Action.quiet("home", Text.of("bills.done.finish"))));
    }

    private static Screen homes(State.ChoosingHome choosing) {
        var homes = new ArrayList<Action>();
        for (int i = 0; i < choosing.found().homes().size(); i++) {
            homes.add(Action.verb(
                    homeAction(i),
                    Action.Picture.NONE,
                    choosing.found().homes().get(i).about()));
        }
        return new Menu("bind.home", Text.of("bind.home.question"), Optional.empty(), Optional.empty(), homes);
    }

    private static Screen entry(State.TypingCode typing) {
        return Entry.of(
                        "bind.code",
                        Text.of("bind.code.question"),
                        Text.of(typing.key().isPresent() ? "bind.working" : "bind.code.support"),
                        Field.digits(CODE, Text.of("bind.code.label"), CODE_LENGTH, CODE_LENGTH)
                                .groupedBy(4)
                                .like(Text.of("bind.code.example")),
                        Action.primary("bind", Text.of("bind.go")))
                .after(typing.trouble().map(Text::why));
    }

    private static Screen releasing(State.Releasing releasing) {
        return Notice.of(
                        "bind.release",
                        Notice.Tone.PLAIN,
                        Text.of("bind.release.question"),
                        Action.primary("keep", Text.of("bind.release.keep")),
                        Action.quiet("release", Text.of("bind.release.go")))
                .saying(Text.of("bind.release.paragraph"))
                .listing(List.of(new Labelled(
                        Text.of("bind.television"),
                        Text.verbatim(releasing.television().name()))));
    }

    private static Screen bound(State.Bound bound) {
        return Notice.of(
                        "bind.bound",
                        Notice.Tone.GOOD,
                        Text.of("bind.bound.question"),
                        Action.primary("home", Text.of("bills.done.finish")),
                        Action.quiet("televisions", Text.of("bind.list.go")))
                .saying(Text.of("bind.bound.paragraph"), Text.of("bind.what-it-opens"))
                .listing(List.of(new Labelled(Text.of("bind.television"), Text.verbatim(bound.name()))));
    }
}
