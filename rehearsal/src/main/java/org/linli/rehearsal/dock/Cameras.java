package org.linli.rehearsal.dock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Audit;
import org.linli.terminal.dock.Screen;
import org.linli.terminal.dock.verb.Choice;
import org.linli.terminal.dock.verb.Parameter;

/** A phone's camera before one of the house's screens: what it reads is read off the picture. */
record Cameras(List<Screen> screens) {
    private static final String SCREEN = "screen";

    /** Which screen; the first when it is left out. */
    Parameter which() {
        return Parameter.choice(
                        SCREEN,
                        screens.stream().map(each -> Choice.of(each.name())).toList())
                .orNothing();
    }

    /**
     * The codes on the screen that the values name.
     *
     * @throws IOException when the screen cannot be seen
     */
    List<String> codes(Map<String, String> values) throws IOException, ProgramFailed {
        String name = values.getOrDefault(SCREEN, screens.getFirst().name());
        var seen = screens.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseGet(screens::getFirst);
        Path picture = Files.createTempFile("linli-screen-", ".png");
        try {
            Files.write(picture, seen.glass().png());
            return Audit.qrTexts(picture);
        } finally {
            Files.delete(picture);
        }
    }
}
