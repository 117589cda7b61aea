package org.linli.rehearsal.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a demo can be told that is played at the kiosk or before the television. */
record FacedRun(long seed, Path out, Screen screen) {
    private static final String FACE = "--face";

    /**
     * @param demo its name, for the folder it writes into unless told otherwise
     * @return empty for anything that is not understood
     */
    static Optional<FacedRun> read(String[] args, Path home, String demo) {
        List<String> others = new ArrayList<>(List.of(args));
        int face = others.indexOf(FACE);
        if (face < 0) {
            return DemoRun.read(args, home, demo).map(run -> new FacedRun(run.seed(), run.out(), Screen.KIOSK));
        }
        if (face + 1 == others.size()) {
            return Optional.empty();
        }
        var screen = Screen.of(others.get(face + 1));
        others.subList(face, face + 2).clear();
        return screen.flatMap(
                on -> DemoRun.read(others.toArray(String[]::new), home, on == Screen.TV ? demo + "-tv" : demo)
                        .map(run -> new FacedRun(run.seed(), run.out(), on)));
    }
}
