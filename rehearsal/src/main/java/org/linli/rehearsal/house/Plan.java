package org.linli.rehearsal.house;

import java.nio.file.Path;
import java.util.List;

/**
 * How a house is to be set up.
 *
 * @param data where the programs keep what they must not lose; the same folder again is the same house
 * @param centralPort what to try first; a taken one is replaced by a free one
 * @param communitySeed who lives in the demo communities
 * @param community the one the kiosk stands in: {@code fenghe} or {@code qingrong}
 * @param rehearsed whether the kiosk opens its probe, which a rehearsal reads
 * @param steered whether the kiosk's line to central can be cut and its clock set, as a dock does
 */
public record Plan(
        Path data, int centralPort, long communitySeed, String community, boolean rehearsed, boolean steered) {
    public Plan(Path data, int centralPort, long communitySeed, String community, boolean rehearsed) {
        this(data, centralPort, communitySeed, community, rehearsed, false);
    }

    /** What the programs make inside the data folder. */
    public static final List<String> FOLDERS = List.of("sandbox", "central", "kiosk", "log");

    /** Where a program of the house writes what it says. */
    public Path log(String program) {
        return data.resolve("log").resolve(program + ".log");
    }

    Path of(String program) {
        return data.resolve(program);
    }
}
