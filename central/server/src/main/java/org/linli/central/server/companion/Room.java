package org.linli.central.server.companion;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.companion.Commitment;
import org.linli.central.api.companion.FrameJson;
import org.linli.central.api.companion.FromTerminal;
import org.linli.central.api.companion.RelayLimits;
import org.linli.central.api.companion.RoomCode;
import org.linli.central.api.companion.RoomId;
import org.linli.central.api.companion.Seat;
import org.linli.central.api.companion.ToPhone;
import org.linli.central.api.companion.ToTerminal;
import org.linli.central.api.id.TerminalId;
import org.linli.foundation.time.Monotonic;

/** One open room: who sits in it, who is there, what waits. Guarded by the relay's lock. */
final class Room {
    /** A side that comes back says again what was not acknowledged; that may come at once. */
    private static final double AT_ONCE = 2.0 * RelayLimits.FRAMES_A_SECOND;

    private final RoomId id;
    private final RoomCode code;
    private final Commitment commitment;
    private final TerminalId owner;
    private final Optional<URI> site;
    private final Waiting toTerminal;
    private final Waiting toPhone;
    private final Pace terminalPace;
    private final Pace phonePace;
    private @Nullable Line terminal;
    private @Nullable Seat seat;
    private @Nullable Line phone;
    private int absences;
    private boolean over;

    /** @param site where phones find it; empty: where its terminal finds it */
    Room(FromTerminal.Open open, TerminalId owner, Optional<URI> site, Waiting.Store store, Monotonic clock) {
        this.id = open.room();
        this.code = open.code();
        this.commitment = open.commitment();
        this.seat = open.seat().orElse(null);
        this.owner = owner;
        this.site = site;
        this.toTerminal = new Waiting(store);
        this.toPhone = new Waiting(store);
        this.terminalPace = new Pace(clock, RelayLimits.FRAMES_A_SECOND, AT_ONCE);
        this.phonePace = new Pace(clock, RelayLimits.FRAMES_A_SECOND, AT_ONCE);
    }

    RoomId id() {
        return id;
    }

    RoomCode code() {
        return code;
    }

    TerminalId owner() {
        return owner;
    }

    boolean isTakenByOther(Seat whose) {
        return seat != null && !seat.equals(whose);
    }

    boolean isAttended() {
        return terminal != null;
    }

    boolean isAttendedBy(Line line) {
        return line.equals(terminal);
    }

    /** Rises whenever the terminal goes away: what was planned for an earlier absence is void. */
    int absences() {
        return absences;
    }

    /** Whether this is the terminal's own room as it was opened. */
    boolean isAsOpened(FromTerminal.Open open, TerminalId terminalId) {
        return owner.equals(terminalId) && code.equals(open.code()) && commitment.equals(open.commitment());
    }

    void attend(Line line, boolean knowsTheSeat) {
        terminal = line;
        tellTerminal(new ToTerminal.Opened(id, site));
        if (seat != null) {
            if (!knowsTheSeat) {
                tellTerminal(new ToTerminal.Entered(id, seat));
            }
            tellTerminal(phone == null ? new ToTerminal.Away(id) : new ToTerminal.Back(id));
        }
        toTerminal.giveTo(body -> tellTerminal(new ToTerminal.Carried(id, body)));
        tellPhone(new ToPhone.Back());
    }

    void terminalLeaves() {
        terminal = null;
        absences++;
        tellPhone(new ToPhone.Away());
    }

    /** Whoever comes has the seat, or takes it. */
    void enter(Seat whose, Line line) {
        boolean fresh = seat == null;
        boolean wasThere = phone != null;
        if (phone != null) {
            phone.end(Line.Ending.REPLACED);
        }
        seat = whose;
        phone = line;
        tellPhone(new ToPhone.Joined(id, commitment));
        tellPhone(terminal == null ? new ToPhone.Away() : new ToPhone.Back());
        toPhone.giveTo(body -> tellPhone(new ToPhone.Carried(body)));
        if (fresh) {
            tellTerminal(new ToTerminal.Entered(id, whose));
        } else if (!wasThere) {
            tellTerminal(new ToTerminal.Back(id));
        }
    }

    /** Not of a line that has been replaced. */
    void phoneLeaves(Line line) {
        if (line.equals(phone)) {
            phone = null;
            tellTerminal(new ToTerminal.Away(id));
        }
    }

    /** False when it came too fast. */
    boolean carryToTerminal(String body) {
        if (over) {
            return true;
        }
        if (!phonePace.takes()) {
            return false;
        }
        if (terminal == null) {
            toTerminal.add(body);
        } else {
            tellTerminal(new ToTerminal.Carried(id, body));
        }
        return true;
    }

    /** False when it came too fast. */
    boolean carryToPhone(String body) {
        if (!terminalPace.takes()) {
            return false;
        }
        if (phone == null) {
            toPhone.add(body);
        } else {
            tellPhone(new ToPhone.Carried(body));
        }
        return true;
    }

    /** The room is over for both. */
    void end() {
        over = true;
        toTerminal.forget();
        toPhone.forget();
        tellPhone(new ToPhone.Over());
        if (phone != null) {
            phone.end(Line.Ending.DONE);
        }
        phone = null;
        terminal = null;
    }

    private void tellTerminal(ToTerminal frame) {
        if (terminal != null) {
            terminal.say(FrameJson.write(frame));
        }
    }

    private void tellPhone(ToPhone frame) {
        if (phone != null) {
            phone.say(FrameJson.write(frame));
        }
    }
}
