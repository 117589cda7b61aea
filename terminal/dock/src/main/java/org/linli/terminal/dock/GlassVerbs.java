package org.linli.terminal.dock;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.linli.terminal.dock.glass.Glass;
import org.linli.terminal.dock.glass.Glass.Held;
import org.linli.terminal.dock.verb.Choice;
import org.linli.terminal.dock.verb.Parameter;
import org.linli.terminal.dock.verb.Told;
import org.linli.terminal.dock.verb.Verb;

/** A finger and a keyboard for scripts, and for words that a browser's own keys cannot write. */
final class GlassVerbs {
    private static final String GLASS = "glass";
    private static final int LEFT = 1;
    /// The X protocol's own.
    private static final int FARTHEST = 32_767;

    /** Which screen is meant; the first when it is left out. */
    private static final String SCREEN = "screen";

    private final Bench bench;

    GlassVerbs(Bench bench) {
        this.bench = bench;
    }

    List<Verb> verbs() {
        return List.of(
                Verb.of("type-text", GLASS, this::type, Parameter.text("text", "枫禾路18号"), screen()),
                Verb.of(
                                "tap",
                                GLASS,
                                this::tap,
                                Parameter.number("x", 0, FARTHEST, 540),
                                Parameter.number("y", 0, FARTHEST, 960),
                                screen())
                        .rarely(),
                Verb.of("strike-key", GLASS, this::strike, Parameter.text("key", "Enter"), screen())
                        .rarely());
    }

    private Parameter screen() {
        return Parameter.choice(
                        SCREEN,
                        bench.screens().stream()
                                .map(each -> Choice.of(each.name()))
                                .toList())
                .orNothing();
    }

    private Glass glass(Map<String, String> values) {
        return bench.named(values.getOrDefault(SCREEN, bench.first().name()))
                .orElseGet(bench::first)
                .glass();
    }

    private Told tap(Map<String, String> values) {
        try {
            var glass = glass(values);
            glass.point(number(values, "x"), number(values, "y"));
            glass.press(LEFT);
            glass.release(LEFT);
            return Told.done();
        } catch (IOException gone) {
            return noDisplay();
        }
    }

    private static int number(Map<String, String> values, String name) {
        return Integer.parseInt(values.getOrDefault(name, "0"));
    }

    private Told type(Map<String, String> values) {
        try {
            var glass = glass(values);
            for (int point : values.getOrDefault("text", "").codePoints().toArray()) {
                glass.strike(Character.toString(point), Held.NOTHING);
            }
            return Told.done();
        } catch (IOException gone) {
            return noDisplay();
        }
    }

    private Told strike(Map<String, String> values) {
        try {
            return glass(values).strike(values.getOrDefault("key", ""), Held.NOTHING)
                    ? Told.done()
                    : new Told.NotDone(
                            "There is no such key; keys are named as in the DOM, such as Enter or ArrowDown.");
        } catch (IOException gone) {
            return noDisplay();
        }
    }

    private static Told noDisplay() {
        return new Told.NotDone("That display does not answer.");
    }
}
