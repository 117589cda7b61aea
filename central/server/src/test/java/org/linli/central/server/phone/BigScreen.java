package org.linli.central.server.phone;

import java.net.http.WebSocket;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.companion.Commitment;
import org.linli.central.api.companion.FrameJson;
import org.linli.central.api.companion.FromTerminal;
import org.linli.central.api.companion.RoomCode;
import org.linli.central.api.companion.RoomId;
import org.linli.central.api.companion.Seat;
import org.linli.central.api.companion.ToTerminal;
import org.linli.central.api.companion.Vocabulary;
import org.linli.central.api.companion.meeting.Agreement;
import org.linli.central.api.companion.meeting.Heard;
import org.linli.central.api.companion.meeting.Invitation;
import org.linli.central.api.companion.meeting.PhoneSays;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.server.town.RawTerminal;
import org.linli.central.server.town.Town;

/** A terminal with one room, as small as it can be and with the real keys: what it hears is there to look at. */
final class BigScreen implements WebSocket.Listener {
    private static final long PATIENCE_SECONDS = 30;

    private final Town town;
    private final RawTerminal terminal;
    private final Invitation invitation = Invitation.draw(new SecureRandom());
    private final String language;
    private final List<ToTerminal> frames = new ArrayList<>();
    private final List<PhoneSays> heard = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final StringBuilder half = new StringBuilder();
    private Function<String, List<String>> toPhone = List::of;
    private Function<PhoneSays.Answer, TerminalSays> rule = answer -> new TerminalSays.Taken(answer.id());
    private @Nullable WebSocket socket;
    private Optional<Seat> seat = Optional.empty();
    private @Nullable Agreement agreement;
    private boolean damaged;

    private BigScreen(Town town, RawTerminal terminal, String language) {
        this.town = town;
        this.terminal = terminal;
        this.language = language;
    }

    /** A new terminal of this town with its room open. */
    static BigScreen in(Town town, String language) throws Exception {
        var terminal = new RawTerminal(town);
        terminal.enrol();
        var screen = new BigScreen(town, terminal, language);
        screen.comesBack();
        return screen;
    }

    /** Calls central and opens its room, for the first time or again. */
    void comesBack() throws Exception {
        // Above what central has set aside for it, in case that was started again meanwhile.
        terminal.setCounter(terminal.counter() + 2000);
        var dialled = terminal.dial(terminal.get("/v1/companion"), this).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        synchronized (this) {
            socket = dialled;
            half.setLength(0);
            var opened = new ToTerminal.Opened(room());
            frames.removeIf(opened::equals);
            send(new FromTerminal.Open(room(), code(), new Commitment(invitation.commitment()), seat));
        }
        town.see(() -> frames(), all -> all.contains(new ToTerminal.Opened(room())));
        synchronized (this) {
            if (agreement != null) {
                carry(agreement.stream().ask());
                agreement.stream().unacknowledged().forEach(this::carry);
            }
        }
    }

    /** The line breaks without a word. */
    synchronized void losesItsLine() {
        if (socket != null) {
            socket.abort();
            socket = null;
        }
    }

    RoomId room() {
        return new RoomId(invitation.room());
    }

    RoomCode code() {
        return new RoomCode(invitation.code());
    }

    /** What its QR code holds, for a phone that reaches central by this address. */
    String address(String central) {
        return central + "/p#" + room().value() + "." + invitation.commitment();
    }

    String commitment() {
        return invitation.commitment();
    }

    synchronized void answersBy(Function<PhoneSays.Answer, TerminalSays> other) {
        rule = other;
    }

    /** What a way that loses, repeats or turns round makes of each body to the phone. */
    synchronized void sendsBy(Function<String, List<String>> way) {
        toPhone = way;
    }

    /** Picture and words, once a phone has met it. */
    Vocabulary.Shown likeness() {
        var met = town.see(() -> Optional.ofNullable(agreement()), Optional::isPresent)
                .orElseThrow();
        var likeness = met.likeness();
        return Vocabulary.load()
                .shown(
                        likeness.picture(),
                        likeness.first(),
                        likeness.second(),
                        java.util.Locale.forLanguageTag(language));
    }

    synchronized @Nullable Agreement agreement() {
        return agreement;
    }

    synchronized boolean isDamaged() {
        return damaged;
    }

    synchronized List<ToTerminal> frames() {
        return List.copyOf(frames);
    }

    /** What the phone sent, as it came. */
    synchronized List<String> bodies() {
        return List.copyOf(bodies);
    }

    synchronized List<PhoneSays> heard() {
        return List.copyOf(heard);
    }

    /** Answers of the phone as JSON, in order. */
    List<String> answers() {
        return heard().stream()
                .filter(PhoneSays.Answer.class::isInstance)
                .map(said -> ((PhoneSays.Answer) said).answer().toString())
                .toList();
    }

    void awaits(PhoneSays what) {
        town.see(this::heard, all -> all.contains(what));
    }

    void awaitsAnswer(String json) {
        town.see(this::answers, all -> all.contains(json));
    }

    synchronized void says(TerminalSays what) {
        var met = agreement;
        if (met == null) {
            throw new IllegalStateException("nobody is there");
        }
        carry(met.stream().say(TerminalSays.write(what)));
    }

    /** @param page the page of elements as JSON */
    void shows(String page, TerminalSays.Role role) {
        shows(page, role, TerminalSays.Moving.NEITHER);
    }

    void shows(String page, TerminalSays.Role role, TerminalSays.Moving moving) {
        says(new TerminalSays.Shown("1 号机", role, moving, Pages.tree(page)));
    }

    /** What the phone has not acknowledged, as it was sent. */
    synchronized void saysAgain() {
        if (agreement != null) {
            agreement.stream().unacknowledged().forEach(this::carry);
        }
    }

    synchronized void closesItsRoom() {
        send(new FromTerminal.Close(room()));
    }

    private void carry(String body) {
        toPhone.apply(body).forEach(each -> send(new FromTerminal.Send(room(), each)));
    }

    /** A body as it is, past everything. */
    synchronized void sendsRaw(String body) {
        send(new FromTerminal.Send(room(), body));
    }

    private void send(FromTerminal frame) {
        if (socket != null) {
            socket.sendText(FrameJson.write(frame), true).join();
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        synchronized (this) {
            half.append(data);
            if (last) {
                String whole = half.toString();
                half.setLength(0);
                try {
                    hear(FrameJson.read(whole, ToTerminal.class));
                } catch (BrokenContractException broken) {
                    throw new AssertionError(whole, broken);
                }
            }
        }
        from.request(1);
        return null;
    }

    private void hear(ToTerminal frame) throws BrokenContractException {
        frames.add(frame);
        switch (frame) {
            case ToTerminal.Entered entered -> seat = Optional.of(entered.seat());
            case ToTerminal.Back back -> {
                if (agreement != null) {
                    carry(agreement.stream().ask());
                    agreement.stream().unacknowledged().forEach(this::carry);
                }
            }
            case ToTerminal.Carried carried -> hear(carried.body());
            default -> {
                // It is there to look at.
            }
        }
    }

    private void hear(String body) throws BrokenContractException {
        bodies.add(body);
        if (agreement == null) {
            switch (invitation.meet(body, language)) {
                case Invitation.Answer.Met met -> {
                    agreement = met.agreement();
                    carry(met.reveal());
                    says(new TerminalSays.Waiting());
                }
                case Invitation.Answer.Refused refused -> damaged = true;
            }
            return;
        }
        switch (agreement.stream().hear(body)) {
            case Heard.Said said -> hear(PhoneSays.read(said.json()));
            case Heard.Missing missing -> missing.ask().forEach(this::carry);
            case Heard.Asked asked -> asked.again().forEach(this::carry);
            case Heard.Damaged end -> damaged = true;
            case Heard.Acknowledged nothing -> {}
            case Heard.Known again -> {}
        }
    }

    private void hear(PhoneSays said) {
        heard.add(said);
        if (said instanceof PhoneSays.Answer answer) {
            says(rule.apply(answer));
        } else if (agreement != null) {
            agreement.stream().acknowledge().ifPresent(this::carry);
        }
    }
}
