package org.linli.central.server.known;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.known.BindingCode;
import org.linli.central.api.known.BoundTelevision;
import org.linli.central.api.known.BoundTelevisions;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Books;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.throttle.Throttle;

/**
 * Which television opens which household's bills. A television shows eight digits for ten minutes; whoever lays a card at
 * a kiosk and types them binds it to a home of their own. Who it was is not kept. Safe from any thread.
 */
public final class Televisions {
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    /** Open at once; a guess at a kiosk then hits one in ten thousand times at worst, five times in ten minutes. */
    private static final int MOST_OPEN = 10_000;

    private static final int CODES = 100_000_000;

    private final Ledger ledger;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Throttle wrong = new Throttle(5, Duration.ofMinutes(10));
    private final Map<String, Shown> shown = new LinkedHashMap<>();

    private record Shown(TerminalId terminal, Instant until) {}

    public Televisions(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What that terminal showed before is good no more. */
    public synchronized BindingCode makeCode(TerminalId television) {
        var now = clock.instant();
        shown.values().removeIf(each -> each.terminal().equals(television) || !now.isBefore(each.until()));
        var oldest = shown.keySet().iterator();
        while (shown.size() >= MOST_OPEN) {
            oldest.next();
            oldest.remove();
        }
        String code = fresh();
        var until = now.plus(GOOD_FOR);
        shown.put(code, new Shown(television, until));
        return new BindingCode(code, until);
    }

    private String fresh() {
        String code;
        do {
            code = String.format("%08d", random.nextInt(CODES));
        } while (shown.containsKey(code));
        return code;
    }

    /** @param homes of whoever showed a card at the kiosk */
    public Decision<BoundTelevision> bind(String code, HouseholdId home, Set<HouseholdId> homes, TerminalId kiosk)
            throws LedgerUnavailableException {
        if (!homes.contains(home)) {
            return Decision.denied(ProblemKind.BINDING_HOME);
        }
        return switch (use(code, kiosk)) {
            case Decision.Denied<TerminalId>(var problem) -> new Decision.Denied<>(problem);
            case Decision.Granted<TerminalId>(var television) ->
                Decision.granted(ledger.ask(turn -> {
                    turn.record(new LedgerEntry.TelevisionBound(turn.now(), television, home));
                    return told(
                            turn.books(),
                            television,
                            turn.books().binding(television).orElseThrow());
                }));
        };
    }

    private synchronized Decision<TerminalId> use(String code, TerminalId kiosk) {
        var now = clock.instant();
        var refused = wrong.refusedUntil(kiosk.value(), now);
        if (refused.isPresent()) {
            return new Decision.Denied<>(ProblemKind.BINDING_GUESSED.problem().notBefore(refused.get()));
        }
        var found = shown.remove(code);
        if (found == null || !now.isBefore(found.until())) {
            wrong.count(kiosk.value(), now);
            return Decision.denied(ProblemKind.BINDING_CODE);
        }
        return Decision.granted(found.terminal());
    }

    public BoundTelevisions of(Set<HouseholdId> homes) throws LedgerUnavailableException {
        return ledger.ask(turn -> of(turn.books(), homes));
    }

    /** The television opens nothing from here on. */
    public Decision<BoundTelevisions> release(TerminalId television, Set<HouseholdId> homes)
            throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var bound = turn.books().binding(television).filter(binding -> homes.contains(binding.household()));
            if (bound.isEmpty()) {
                return Decision.<BoundTelevisions>denied(ProblemKind.BINDING_UNKNOWN);
            }
            turn.record(new LedgerEntry.TelevisionReleased(turn.now(), television));
            return Decision.granted(of(turn.books(), homes));
        });
    }

    /** The home this terminal is bound to. */
    public Optional<HouseholdId> homeOf(TerminalId television) throws LedgerUnavailableException {
        return ledger.ask(turn -> turn.books().binding(television).map(Books.Binding::household));
    }

    private static BoundTelevisions of(Books books, Set<HouseholdId> homes) {
        return new BoundTelevisions(books.bindings().entrySet().stream()
                .filter(each -> homes.contains(each.getValue().household()))
                .map(each -> told(books, each.getKey(), each.getValue()))
                .toList());
    }

    private static BoundTelevision told(Books books, TerminalId television, Books.Binding binding) {
        String name =
                books.terminal(television).map(Books.Enrolled::terminalName).orElse(television.value());
        return new BoundTelevision(television, name, binding.household(), binding.since());
    }
}
