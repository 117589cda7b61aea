package org.linli.rehearsal.house;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.wire.WireJson;

/**
 * The set-top box's configuration for a house on this machine (its form: the Javadoc of {@code
 * org.linli.stb.main.StbConfiguration}).
 */
record TelevisionFile(
        KioskFile.Place place,
        Plan plan,
        Television television,
        URI central,
        Path authority,
        String enrolmentCode,
        Path catalogue) {
    private static final String CHANNEL = "社区频道 · 健康讲堂";

    void write(Path file) throws ProgramFailed {
        var configuration = new Configuration(
                "development",
                plan.of("tv").toString(),
                place.atHome(),
                new KioskFile.Central(central.toString(), authority.toString(), enrolmentCode),
                new Screen(television.size().words(), CHANNEL, television.open()),
                new Remote(
                        television.remote(),
                        television.lirc().map(Path::toString).orElse(null),
                        television.cec().map(Path::toString).orElse(null)),
                catalogue.toString());
        try {
            Files.write(file, WireJson.write(configuration));
        } catch (IOException full) {
            throw new ProgramFailed("the television's configuration could not be written: " + full.getMessage(), full);
        }
    }

    record Configuration(
            String profile,
            String data,
            KioskFile.Place place,
            KioskFile.Central central,
            Screen screen,
            Remote remote,
            String catalogue) {}

    record Screen(String size, String channel, boolean open) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Remote(
            String keys, @Nullable String lirc, @Nullable String cec) {}
}
