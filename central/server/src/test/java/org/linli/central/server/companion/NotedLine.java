package org.linli.central.server.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.companion.FrameJson;
import org.linli.central.api.companion.ToPhone;
import org.linli.central.api.companion.ToTerminal;
import org.linli.central.api.wire.BrokenContractException;

/** Writes down what it is told. */
final class NotedLine implements Line {
    private final List<String> told = new ArrayList<>();
    private Optional<Ending> ended = Optional.empty();

    @Override
    public void say(String frame) {
        told.add(frame);
    }

    @Override
    public void end(Ending why) {
        ended = ended.or(() -> Optional.of(why));
    }

    Optional<Ending> ended() {
        return ended;
    }

    /** What came since the last time, to a phone. */
    List<ToPhone> toPhone() {
        return taken(ToPhone.class);
    }

    /** What came since the last time, to a terminal. */
    List<ToTerminal> toTerminal() {
        return taken(ToTerminal.class);
    }

    private <T> List<T> taken(Class<T> type) {
        var frames = told.stream().map(json -> read(json, type)).toList();
        told.clear();
        return frames;
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return FrameJson.read(json, type);
        } catch (BrokenContractException broken) {
            throw new AssertionError(json, broken);
        }
    }
}
