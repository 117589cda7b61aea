package org.linli.rehearsal.house;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a house is to be set up.
 *
 * @param data where the programs keep what they must not lose; the same folder again is the same house
 * @param centralPort what to try first; a taken one is replaced by a free one
 * @param communitySeed who lives in the demo communities
 * @param community the one the kiosk stands in: {@code fenghe} or {@code qingrong}
 * @param rehearsed whether the kiosk opens its probe, which a rehearsal reads
 * @param steered whether the kiosk's line to central can be cut and its clock set, as a dock does
 * @param kiosk whether there is a kiosk
 * @param television whether there is one, and how it is set up; it stands in a home of the same community
 * @param network this machine's address in the network around it, where phones may come from there; empty: only its own
 *     browsers reach central
 * @param pagePrinter where the kiosk prints pages; empty: at the desk's virtual page printer
 */
public record Plan(
        Path data,
        int centralPort,
        long communitySeed,
        String community,
        boolean rehearsed,
        boolean steered,
        boolean kiosk,
        Optional<Television> television,
        Optional<String> network,
        Optional<URI> pagePrinter) {
    /** With a kiosk alone. */
    public Plan(Path data, int centralPort, long communitySeed, String community, boolean rehearsed, boolean steered) {
        this(
                data,
                centralPort,
                communitySeed,
                community,
                rehearsed,
                steered,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** With a kiosk alone that nobody steers. */
    public Plan(Path data, int centralPort, long communitySeed, String community, boolean rehearsed) {
        this(data, centralPort, communitySeed, community, rehearsed, false);
    }

    public Plan with(Television screen) {
        return new Plan(
                data,
                centralPort,
                communitySeed,
                community,
                rehearsed,
                steered,
                kiosk,
                Optional.of(screen),
                network,
                pagePrinter);
    }

    /** A television alone starts in half the time. */
    public Plan withoutKiosk() {
        return new Plan(
                data,
                centralPort,
                communitySeed,
                community,
                rehearsed,
                steered,
                false,
                television,
                network,
                pagePrinter);
    }

    /** Central and the cashier's page are for the whole network around this machine, not for this machine alone. */
    public Plan reachedAt(String address) {
        return new Plan(
                data,
                centralPort,
                communitySeed,
                community,
                rehearsed,
                steered,
                kiosk,
                television,
                Optional.of(address),
                pagePrinter);
    }

    /** The kiosk prints pages there. */
    public Plan printingAt(URI printer) {
        return new Plan(
                data,
                centralPort,
                communitySeed,
                community,
                rehearsed,
                steered,
                kiosk,
                television,
                network,
                Optional.of(printer));
    }

    /** What the programs make inside the data folder. */
    public static final List<String> FOLDERS = List.of("sandbox", "central", "kiosk", "tv", "log");

    /** Where a program of the house writes what it says. */
    public Path log(String program) {
        return data.resolve("log").resolve(program + ".log");
    }

    Path of(String program) {
        return data.resolve(program);
    }
}
