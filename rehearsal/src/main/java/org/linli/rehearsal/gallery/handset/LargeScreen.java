package org.linli.rehearsal.gallery.handset;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.client.CompanionLine;
import org.linli.central.api.companion.Commitment;
import org.linli.central.api.companion.FrameJson;
import org.linli.central.api.companion.FromTerminal;
import org.linli.central.api.companion.RoomCode;
import org.linli.central.api.companion.RoomId;
import org.linli.central.api.companion.Seat;
import org.linli.central.api.companion.ToTerminal;
import org.linli.central.api.companion.meeting.Agreement;
import org.linli.central.api.companion.meeting.Heard;
import org.linli.central.api.companion.meeting.Invitation;
import org.linli.central.api.companion.meeting.PhoneSays;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.rehearsal.house.ProgramFailed;
import tools.jackson.databind.JsonNode;

/**
 * A terminal's side of one meeting, with the real keys and over the real relay, and nothing behind it: it shows what it is
 * given. Safe from any thread.
 */
final class LargeScreen implements CompanionLine.Hearing {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CompletableFuture<@Nullable Void> ready = new CompletableFuture<>();
    private final CompanionLine way;
    private final String language;
    private final Invitation invitation = Invitation.draw(new SecureRandom());
    private Function<PhoneSays.Answer, TerminalSays> rule = answer -> new TerminalSays.Taken(answer.id());
    private CompanionLine.@Nullable Line line;
    private @Nullable Agreement agreement;
    private Optional<Seat> seat = Optional.empty();

    LargeScreen(CompanionLine way, String language) {
        this.way = way;
        this.language = language;
    }

    /** Calls central and opens its room, and answers when a phone can join it. */
    void opens() throws ProgramFailed {
        comesBack();
        try {
            ready.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException late) {
            throw new ProgramFailed("central's relay opens no room", late);
        }
    }

    synchronized void comesBack() {
        line = way.open(this);
    }

    /** Its line ends. */
    synchronized void losesItsLine() {
        if (line != null) {
            line.close();
            line = null;
        }
    }

    private RoomId room() {
        return new RoomId(invitation.room());
    }

    /** What its QR holds. */
    String address(String site) {
        return site + "/p#" + room().value() + "." + invitation.commitment();
    }

    synchronized void answersBy(Function<PhoneSays.Answer, TerminalSays> other) {
        rule = other;
    }

    synchronized void says(TerminalSays what) {
        var met = agreement;
        if (met == null) {
            throw new IllegalStateException("nobody is there");
        }
        carry(met.stream().say(TerminalSays.write(what)));
    }

    void shows(JsonNode page, TerminalSays.Role role) {
        says(new TerminalSays.Shown("1 号机", role, TerminalSays.Moving.NEITHER, page));
    }

    private void carry(String body) {
        send(new FromTerminal.Send(room(), body));
    }

    private synchronized void send(FromTerminal frame) {
        if (line != null) {
            line.send(FrameJson.write(frame));
        }
    }

    @Override
    public synchronized void opened() {
        send(new FromTerminal.Open(
                room(), new RoomCode(invitation.code()), new Commitment(invitation.commitment()), seat));
    }

    @Override
    public synchronized void heard(String text) {
        try {
            hear(FrameJson.read(text, ToTerminal.class));
        } catch (BrokenContractException broken) {
            throw new IllegalStateException("the relay says " + text, broken);
        }
    }

    private void hear(ToTerminal frame) throws BrokenContractException {
        switch (frame) {
            case ToTerminal.Opened opened -> {
                ready.complete(null);
                catchUp();
            }
            case ToTerminal.Entered entered -> seat = Optional.of(entered.seat());
            case ToTerminal.Back back -> catchUp();
            case ToTerminal.Carried carried -> hear(carried.body());
            default -> {} // there is one phone, and it does what it is told
        }
    }

    private void catchUp() {
        var met = agreement;
        if (met != null) {
            carry(met.stream().ask());
            met.stream().unacknowledged().forEach(this::carry);
        }
    }

    private void hear(String body) throws BrokenContractException {
        var met = agreement;
        if (met == null) {
            if (invitation.meet(body, language) instanceof Invitation.Answer.Met begun) {
                agreement = begun.agreement();
                carry(begun.reveal());
                says(new TerminalSays.Waiting());
            }
            return;
        }
        switch (met.stream().hear(body)) {
            case Heard.Said said -> hear(met, PhoneSays.read(said.json()));
            case Heard.Missing missing -> missing.ask().forEach(this::carry);
            case Heard.Asked asked -> asked.again().forEach(this::carry);
            case Heard.Damaged damaged -> throw new IllegalStateException("the meeting is damaged");
            case Heard.Acknowledged nothing -> {}
            case Heard.Known again -> {}
        }
    }

    private void hear(Agreement met, PhoneSays said) {
        if (said instanceof PhoneSays.Answer answer) {
            says(rule.apply(answer));
        } else {
            met.stream().acknowledge().ifPresent(this::carry);
        }
    }

    @Override
    public void ponged() {}

    @Override
    public void closed() {}
}
