package org.linli.terminal.core.companion;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.companion.FromTerminal;
import org.linli.central.api.companion.RoomId;
import org.linli.central.api.companion.Seat;
import org.linli.central.api.companion.meeting.Agreement;
import org.linli.central.api.companion.meeting.Heard;
import org.linli.central.api.companion.meeting.Likeness;
import org.linli.central.api.companion.meeting.SealedStream;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.foundation.code.Code;

/**
 * A phone that was met: what is said to it, in order and bounded, whatever becomes of the line. Belongs to the link's
 * thread.
 */
final class Guest {
    /** Answers it may wait for; more is not from our page. */
    private static final int MOST_UNSAID = 64;

    /** Pages on their way; newer ones wait, and only the newest of them. */
    private static final int PAGES_ON_THE_WAY = 2;

    private static final Duration FIRST_REPEAT = Duration.ofSeconds(3);
    private static final Duration LONGEST_REPEAT = Duration.ofSeconds(30);

    private final Lobby.Room room;
    private final Likeness likeness;
    private final SealedStream stream;
    private final Consumer<FromTerminal> send;
    private final Deque<String> unsaid = new ArrayDeque<>();
    private final Deque<Long> pages = new ArrayDeque<>();
    private @Nullable String newestPage;
    private Optional<TerminalSays.Role> role = Optional.empty();
    private boolean here = true;
    private boolean mine;
    private boolean same;
    private boolean carrying;
    private Duration repeat = FIRST_REPEAT;
    private long silentSeconds;
    private long acknowledged;
    private long owed;

    Guest(Lobby.Room room, Agreement agreement, Consumer<FromTerminal> send) {
        this.room = room;
        this.likeness = agreement.likeness();
        this.stream = agreement.stream();
        this.send = send;
    }

    RoomId room() {
        return room.id;
    }

    Likeness likeness() {
        return likeness;
    }

    boolean isHere() {
        return here;
    }

    Optional<TerminalSays.Role> role() {
        return role;
    }

    void join(TerminalSays.Role as) {
        role = Optional.of(as);
    }

    void carries() {
        carrying = true;
    }

    /** It was given what opens a task, and nobody else has that. */
    boolean isCarrying() {
        return carrying;
    }

    /** Whether anything that was said to it may not have arrived: pages and acknowledgements do not count. */
    boolean isOwedWords() {
        return owed > stream.acknowledged() || !unsaid.isEmpty();
    }

    boolean isMine() {
        return mine;
    }

    void mine() {
        mine = true;
    }

    void same() {
        same = true;
    }

    /** Both have said so: the person at the screen and the one with the phone. */
    boolean isAgreed() {
        return mine && same;
    }

    /** Comes back to the room with the seat that sits there. */
    FromTerminal.Open open() {
        return room.open();
    }

    boolean isSeat(Seat seat) {
        return room.seat.equals(Optional.of(seat));
    }

    /** Not to be reached: the newest page waits. */
    void away() {
        here = false;
    }

    /** Either of the two was away: what was said meanwhile is asked for. */
    void back() {
        here = true;
        carry(stream.ask());
        flow();
    }

    /** False when more was to be said than is kept. */
    boolean say(TerminalSays saying) {
        if (unsaid.size() >= MOST_UNSAID) {
            return false;
        }
        unsaid.add(TerminalSays.write(saying));
        flow();
        return true;
    }

    /** @param shown a {@code Shown} as JSON; takes the place of a page that has not gone out */
    void page(String shown) {
        newestPage = shown;
        flow();
    }

    /** What a frame turned out to be; repetitions and gaps are seen to here. */
    Heard hear(String frame) {
        here = true;
        var heard = stream.hear(frame);
        switch (heard) {
            case Heard.Missing missing -> missing.ask().forEach(this::carry);
            case Heard.Asked asked -> asked.again().forEach(this::carry);
            case Heard.Said said -> {}
            case Heard.Acknowledged empty -> {}
            case Heard.Known known -> {}
            case Heard.Damaged damaged -> {}
        }
        if (stream.acknowledged() > acknowledged) {
            acknowledged = stream.acknowledged();
            silentSeconds = 0;
            repeat = FIRST_REPEAT;
        }
        flow();
        return heard;
    }

    boolean owesAcknowledgement() {
        return stream.owesAcknowledgement();
    }

    void acknowledge() {
        stream.acknowledge().ifPresent(this::carry);
    }

    /** Each second: what has not been acknowledged for a while goes out again, as it was. */
    void tick() {
        var unacknowledged = stream.unacknowledged();
        if (unacknowledged.isEmpty() || !here) {
            silentSeconds = 0;
            return;
        }
        silentSeconds++;
        if (silentSeconds >= repeat.toSeconds()) {
            silentSeconds = 0;
            repeat = repeat.multipliedBy(2).compareTo(LONGEST_REPEAT) > 0 ? LONGEST_REPEAT : repeat.multipliedBy(2);
            unacknowledged.forEach(this::carry);
        }
    }

    /** The last word, the room is closed, and nothing of it is known any more. */
    void end(Code why, String words) {
        if (stream.canSay()) {
            carry(stream.say(TerminalSays.write(new TerminalSays.Over(why, words))));
        }
        send.accept(new FromTerminal.Close(room.id));
        forget();
    }

    void forget() {
        stream.forget();
        unsaid.clear();
        pages.clear();
        newestPage = null;
    }

    private void flow() {
        if (!here) {
            return;
        }
        while (!unsaid.isEmpty() && stream.canSay()) {
            carry(stream.say(unsaid.remove()));
            owed = stream.lastSent();
        }
        while (!pages.isEmpty() && pages.element() <= stream.acknowledged()) {
            pages.remove();
        }
        var page = newestPage;
        if (page != null && pages.size() < PAGES_ON_THE_WAY && stream.canSay()) {
            newestPage = null;
            carry(stream.say(page));
            pages.add(stream.lastSent());
        }
    }

    private void carry(String body) {
        send.accept(new FromTerminal.Send(room.id, body));
    }

    /** Frames that are kept, for tests of what remains. */
    List<String> kept() {
        return stream.unacknowledged();
    }
}
