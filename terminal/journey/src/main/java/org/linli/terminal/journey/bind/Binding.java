package org.linli.terminal.journey.bind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Subject;
import org.linli.terminal.journey.screen.Text;

/** What the journeys of this package ask of the terminal and what they are told. */
public final class Binding {
    private Binding() {}

    /** The homes of whoever laid this card, and the televisions bound to them. Answered by {@link TelevisionsFound}. */
    public record FindTelevisions(Personal card) implements Query {}

    public record TelevisionsFound(List<Home> homes, List<Television> televisions) implements Fact {
        public TelevisionsFound {
            homes = List.copyOf(homes);
            televisions = List.copyOf(televisions);
        }
    }

    /**
     * @param id central's id of the household
     * @param about masked
     */
    public record Home(String id, Text about) {}

    /**
     * @param id central's id of the terminal
     * @param name as whoever set it up called it
     * @param home central's id of the household it is bound to
     */
    public record Television(String id, String name, String home, LocalDate since) {}

    /** Binds the television that shows this code. The code is used up with it. Answered by {@link Bound}. */
    public record Bind(Personal card, String home, Personal code) implements Deed {}

    public record Bound(String name) implements Fact {}

    /** The television opens nothing any more. Answered by {@link TelevisionsFound}. */
    public record Release(Personal card, String television) implements Deed {}

    /** A code for this television to show. Answered by {@link CodeMade}. */
    public record MakeCode() implements Query {}

    /** @param until by central's time */
    public record CodeMade(String code, Instant until) implements Fact {}

    /** Whether this machine is bound. News arrives as {@link OwnHomeSeen}. */
    public record OwnHome() implements Subject {}

    /** @param about masked; empty while it is bound to nobody's home */
    public record OwnHomeSeen(Optional<String> about) implements Fact {}
}
