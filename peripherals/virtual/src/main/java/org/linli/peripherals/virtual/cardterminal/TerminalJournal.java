package org.linli.peripherals.virtual.cardterminal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a terminal keeps through a loss of power, unless its memory goes too. Confined to its terminal's lock. */
final class TerminalJournal {
    /** How an order stands, as the terminal knows it. */
    enum State {
        /** The acquirer has not been asked. */
        BEGUN,
        /** It has been asked, and has not answered. */
        ASKED,
        CHARGED,
        NOT_CHARGED,
        TAKEN_BACK
    }

    /** One order. */
    record Entry(long fen, State state, Acquirer.Answer answer, String code) {
        Entry now(State other, String why) {
            return new Entry(fen, other, answer, why);
        }

        Entry answered(Acquirer.Answer heard) {
            return switch (heard.verdict()) {
                case APPROVED -> new Entry(fen, State.CHARGED, heard, "");
                case REVERSED -> new Entry(fen, State.TAKEN_BACK, heard, "");
                case DECLINED -> new Entry(fen, State.NOT_CHARGED, heard, heard.code());
                // The bank never got it, or had it from elsewhere: this terminal charged nothing.
                case NOT_FOUND, ORDER_USED ->
                    new Entry(fen, State.NOT_CHARGED, heard, heard.verdict().name());
            };
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();
    private boolean lost;

    @Nullable
    Entry of(String order) {
        return entries.get(order);
    }

    void put(String order, Entry entry) {
        entries.put(order, entry);
    }

    /** Whether an order that is not known may have been known once. */
    boolean lost() {
        return lost;
    }

    void lose() {
        entries.clear();
        lost = true;
    }

    /** After power came back: what was begun and not asked will never be; what was asked is open. */
    void powerCame() {
        entries.replaceAll(
                (order, entry) -> entry.state() == State.BEGUN ? entry.now(State.NOT_CHARGED, "RESTARTED") : entry);
    }

    /** An order the acquirer was asked about and that is still open; null when there is none. */
    @Nullable
    String open() {
        return entries.entrySet().stream()
                .filter(each -> each.getValue().state() == State.ASKED)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
