package org.linli.terminal.core.companion;

import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.companion.RoomId;
import org.linli.central.api.companion.Seat;
import org.linli.central.api.companion.Vocabulary;
import org.linli.central.api.companion.meeting.Agreement;
import org.linli.central.api.companion.meeting.Guest;
import org.linli.central.api.companion.meeting.Heard;
import org.linli.central.api.companion.meeting.PhoneSays;
import org.linli.central.api.companion.meeting.Suite;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.central.api.wire.BrokenContractException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone in somebody's hand: the page's part, without a browser. */
final class Pocket {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = new JsonMapper();

    final List<TerminalSays> heard = new ArrayList<>();
    private final HandRelay relay;
    private final Seat seat = Seat.random(RANDOM);
    private @Nullable RoomId room;
    private @Nullable Guest guest;
    private @Nullable Agreement agreement;
    private boolean damaged;
    private boolean over;
    private boolean away;
    private boolean deaf;
    private long ids;

    Pocket(HandRelay relay) {
        this.relay = relay;
    }

    /** False when it is turned away. */
    boolean scans(String address) {
        String[] parts = URI.create(address).getFragment().split("\\.", -1);
        return enters(parts[0], parts[1]);
    }

    /** Letters alone: the relay says which commitment. */
    boolean types(String letters) {
        var found = relay.withCode(letters.replace(" ", ""));
        return found.isPresent()
                && enters(
                        found.get().open.room().value(),
                        found.get().open.commitment().value());
    }

    private boolean enters(String id, String commitment) {
        var there = new RoomId(id);
        room = there;
        guest = Guest.to(id, commitment, Suite.X25519, RANDOM);
        if (!relay.enters(there, seat, this)) {
            return false;
        }
        relay.carries(there, guest.meet());
        return true;
    }

    void hears(String body) {
        if (away || deaf) {
            return;
        }
        var met = agreement;
        if (met == null) {
            var agreed = guest().hear(body);
            if (agreed.isEmpty()) {
                damaged = true;
            } else {
                agreement = agreed.get();
            }
            return;
        }
        switch (met.stream().hear(body)) {
            case Heard.Said said -> {
                try {
                    heard.add(TerminalSays.read(said.json()));
                } catch (BrokenContractException broken) {
                    throw new AssertionError(said.json(), broken);
                }
            }
            case Heard.Missing missing -> missing.ask().forEach(this::carry);
            case Heard.Asked asked -> asked.again().forEach(this::carry);
            case Heard.Damaged broken -> damaged = true;
            case Heard.Known known -> {}
            case Heard.Acknowledged acknowledged -> {}
        }
        met.stream().acknowledge().ifPresent(this::carry);
    }

    private Guest guest() {
        if (guest == null) {
            throw new AssertionError("this phone has not entered anything");
        }
        return guest;
    }

    private void carry(String body) {
        if (room != null && !away) {
            relay.carries(room, body);
        }
    }

    void isOver() {
        over = true;
    }

    boolean isSentAway() {
        return over;
    }

    /** What it heard is not what was said. */
    boolean isDamaged() {
        return damaged;
    }

    /** Battery, tunnel, pocket. */
    void goesAway() {
        away = true;
        if (room != null) {
            relay.leaves(room);
        }
    }

    /** Speaks still, and hears nothing: half a line. */
    void hearsNothing() {
        deaf = true;
    }

    boolean comesBack() {
        away = false;
        deaf = false;
        boolean in = room != null && relay.enters(room, seat, this);
        if (in && agreement != null) {
            carry(agreement.stream().ask());
            agreement.stream().unacknowledged().forEach(this::carry);
        }
        return in;
    }

    Vocabulary.Shown likeness(Locale language) {
        var met = met().likeness();
        return Vocabulary.load().shown(met.picture(), met.first(), met.second(), language);
    }

    private Agreement met() {
        if (agreement == null) {
            throw new AssertionError("nobody answered");
        }
        return agreement;
    }

    boolean hasMet() {
        return agreement != null;
    }

    void says(PhoneSays saying) {
        carry(met().stream().say(PhoneSays.write(saying)));
    }

    void saysSame() {
        says(new PhoneSays.Same());
    }

    long types(String field, String text) {
        return answers("{\"is\":\"Type\",\"question\":" + question() + ",\"field\":\"" + field + "\",\"text\":\"" + text
                + "\"}");
    }

    long presses(String action) {
        return answers("{\"is\":\"Act\",\"question\":" + question() + ",\"action\":\"" + action + "\"}");
    }

    long takesAlong() {
        ids++;
        says(new PhoneSays.Park(ids));
        return ids;
    }

    long brings(String token) {
        ids++;
        says(new PhoneSays.Resume(ids, token));
        return ids;
    }

    long answers(String answer) {
        ids++;
        says(new PhoneSays.Answer(ids, JSON.readTree(answer)));
        return ids;
    }

    Optional<TerminalSays.Shown> shown() {
        return heard.stream()
                .filter(TerminalSays.Shown.class::isInstance)
                .map(TerminalSays.Shown.class::cast)
                .reduce((before, last) -> last);
    }

    JsonNode page() {
        return shown().orElseThrow(() -> new AssertionError("no page yet")).page();
    }

    long question() {
        return page().get("question").longValue();
    }

    String screen() {
        return page().get("screen").asString();
    }

    TerminalSays last() {
        return heard.getLast();
    }
}
