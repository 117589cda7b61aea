package org.linli.terminal.dock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.terminal.dock.verb.Choice;
import org.linli.terminal.dock.verb.Parameter;
import org.linli.terminal.dock.verb.Verb;
import org.linli.terminal.dock.verb.Verbs;

/** The dock's API, told by itself: what the page is built from, and what a script needs to know. */
record Description(String about, List<Read> reads, List<Seen> screens, List<Doing> verbs) {
    private static final String ABOUT =
            "The dock of a running ./linli up. Paths are relative to its address. A verb is "
                    + "done by POST with Content-Type: application/json and an object of its parameters; the answer is "
                    + "{\"done\": true, \"said\": \"…\"} with status 200, or {\"done\": false, \"why\": \"a sentence\"} with 422 "
                    + "when nothing was moved.";

    private static final Words ENGLISH = Words.in("en");
    private static final Words CHINESE = Words.in("zh-CN");

    record Read(String path, String type, String what) {}

    /** A screen to watch at {@code live}: a WebSocket of the page's own. */
    record Seen(String name, Told title, String picture, String live) {
        static Seen of(Screen screen) {
            String name = screen.name();
            return new Seen(name, Told.of("screen." + name), "api/screens/" + name + ".png", "live/" + name);
        }
    }

    record Told(String en, String zh) {
        static Told of(String key) {
            return new Told(ENGLISH.of(key), CHINESE.of(key));
        }
    }

    record Said(
            String name,
            String type,
            boolean needed,
            Told title,
            long least,
            long most,
            String example,
            List<Choice> choices) {
        static Said of(Parameter parameter) {
            return new Said(
                    parameter.name(),
                    parameter.kind().name().toLowerCase(java.util.Locale.ROOT),
                    parameter.needed(),
                    Told.of("parameter." + parameter.name()),
                    parameter.least(),
                    parameter.most(),
                    parameter.example(),
                    parameter.choices().get());
        }
    }

    record Doing(
            String name,
            String method,
            String path,
            String group,
            Told title,
            boolean rare,
            List<Said> parameters,
            Map<String, Object> example) {
        static Doing of(Verb verb) {
            Map<String, Object> example = new LinkedHashMap<>();
            verb.parameters()
                    .forEach(parameter -> example.put(
                            parameter.name(),
                            parameter.kind() == Parameter.Kind.NUMBER
                                    ? (Object) Long.valueOf(parameter.example())
                                    : parameter.example()));
            return new Doing(
                    verb.name(),
                    "POST",
                    "api/verbs/" + verb.name(),
                    verb.group(),
                    Told.of("verb." + verb.name()),
                    verb.rare(),
                    verb.parameters().stream().map(Said::of).toList(),
                    example);
        }
    }

    static Description of(Bench bench, Verbs verbs) {
        return new Description(
                ABOUT,
                List.of(
                        new Read("api", "application/json", "this description"),
                        new Read("api/facts", "application/json", "how everything stands, and the printed pieces"),
                        new Read("api/glass.png", "image/png", "the first screen as it is now"),
                        new Read("api/screens/NAME.png", "image/png", "a screen as it is now, by its name in screens"),
                        new Read("api/papers/NAME", "image/png", "a printed piece, by its name in api/facts")),
                bench.screens().stream().map(Seen::of).toList(),
                verbs.all().stream().map(Doing::of).toList());
    }
}
