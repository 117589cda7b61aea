package org.linli.kiosk.gallery;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.linli.foundation.time.ManualTime;
import org.linli.kiosk.touch.TouchFace;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Shown.Over;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Notice.Tone;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** One sample as a face would be told to show it. Belongs to the JavaFX thread. */
public record Specimen(String name, Screen screen, Optional<Over> over, boolean online) {
    /** The field is full. */
    private static final String TYPED = "-typed";

    public static List<Specimen> all() {
        var all = new ArrayList<Specimen>();
        Samples.all()
                .forEach((name, screen) ->
                        all.add(new Specimen(name, screen, Optional.empty(), !name.equals("home-offline"))));
        Samples.all().forEach((name, screen) -> {
            if (screen instanceof Entry) {
                all.add(new Specimen(name + TYPED, screen, Optional.empty(), true));
            }
        });
        var review = Samples.named("bills-review");
        all.add(new Specimen(
                "over-idle", review, Optional.of(new Over.IdleWarning(idle(), Duration.ofSeconds(38))), true));
        all.add(new Specimen("over-leaving", review, Optional.of(new Over.AskingToLeave(leaving())), true));
        all.add(new Specimen(
                "over-help", review, Optional.of(new Over.Helping(help(), Shown.CallStage.CALLING)), true));
        all.add(new Specimen("offline", review, Optional.empty(), false));
        return all;
    }

    /** @param face what drew it, with its nodes */
    public record Drawn(TouchFace face, Scene scene, int pages) {
        public WritableImage picture() {
            return scene.snapshot(null);
        }
    }

    public Drawn draw(Manner manner, int page) {
        return draw(HardwareProfile.PORTRAIT_21_5, manner, page);
    }

    public Drawn draw(HardwareProfile profile, Manner manner, int page) {
        var time = new ManualTime();
        Counter counter = input -> CompletableFuture.completedFuture(new Counter.Answer.Taken());
        var face = new TouchFace(
                new TouchFace.Means(profile, counter, time, time, time, ZoneId.of("Asia/Shanghai"), false));
        face.show(shown(manner, page));
        return new Drawn(face, new Scene(face.root(), profile.widthPixels(), profile.heightPixels()), face.pages());
    }

    private Shown shown(Manner manner, int page) {
        boolean home = name.startsWith("home");
        var ticked = screen instanceof Pick pick ? pick.ticked() : java.util.Set.<String>of();
        return new Shown(
                1,
                "pay-bill",
                screen,
                new Shown.Draft(ticked, typed(), page),
                new Shown.Bar(!home, true, true, home ? Shown.Leaving.NONE : Shown.Leaving.GIVING_UP),
                manner,
                over,
                online);
    }

    private Map<String, Shown.Typing> typed() {
        if (!(screen instanceof Entry entry) || !name.endsWith(TYPED)) {
            return Map.of();
        }
        String text = "5180264937".repeat(7).substring(0, entry.field().most());
        return Map.of(entry.field().name(), new Shown.Typing(text, text.length()));
    }

    /** Every node under this one, itself first. */
    public static List<Node> nodes(Node node) {
        var nodes = new ArrayList<Node>();
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(nodes(child)));
        }
        return nodes;
    }

    private static Notice idle() {
        return Notice.of(
                        "over.idle",
                        Tone.PLAIN,
                        Text.of("idle.question"),
                        Action.primary("stay", Text.of("idle.stay")),
                        Action.quiet("leave", Text.of("idle.leave")))
                .saying(Text.of("idle.paragraph", new Gap.Count(38)));
    }

    private static Notice leaving() {
        return Notice.of(
                        "over.leaving",
                        Tone.WARNING,
                        Text.of("leave.question"),
                        Action.primary("stay", Text.of("leave.stay")),
                        Action.quiet("go", Text.of("leave.go")))
                .saying(Text.of("leave.paragraph.money"));
    }

    private static Notice help() {
        return Notice.of(
                        "over.help",
                        Tone.PLAIN,
                        Text.of("help.question"),
                        Action.primary("close", Text.of("help.close")))
                .saying(Text.of("help.paragraph"), Text.of("help.paragraph.keep"))
                .listing(List.of(
                        new org.linli.terminal.journey.screen.Labelled(
                                Text.of("fact.window"), Samples.premises().window()),
                        new org.linli.terminal.journey.screen.Labelled(
                                Text.of("fact.hours"), Samples.premises().hours())));
    }
}
