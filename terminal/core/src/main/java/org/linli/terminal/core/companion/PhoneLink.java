package org.linli.terminal.core.companion;

import java.lang.System.Logger.Level;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linli.central.api.client.CompanionLine;
import org.linli.central.api.companion.FromTerminal;
import org.linli.central.api.companion.Refusals;
import org.linli.central.api.companion.RoomCode;
import org.linli.central.api.companion.ToTerminal;
import org.linli.central.api.companion.Vocabulary;
import org.linli.central.api.companion.meeting.Invitation;
import org.linli.central.api.companion.meeting.TerminalSays.Role;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.outside.Phones;
import org.linli.terminal.core.session.Runner;
import org.linli.terminal.core.turn.InTurn;
import org.linli.terminal.journey.screen.Text;

/**
 * The terminal's end of docs/companion.md: rooms while the code is on the screen, one meeting a room, one phone as the
 * resident's and one as family's, and the end of all of it with the session. Safe from any thread; never blocks.
 */
public final class PhoneLink implements Phones, AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.companion");
    private static final Duration TICK = Duration.ofSeconds(1);

    /** A relay that floods fills no memory. */
    private static final int FRAMES = 512;

    private static final Code BROKEN = Code.of("session.broken");

    private final Parts parts;
    private final InTurn turn;
    private final Wire wire;
    private final Lobby lobby;
    private final Visitors visitors;
    private Consumer<Company> news = company -> {};
    private Company told;
    private Scheduler.Pending tick = () -> false;
    private boolean ticking;
    private boolean inviting;
    private boolean lost;
    private boolean closed;
    private URI site;
    private long visit;
    private long invited;

    /**
     * What a link works with.
     *
     * @param executor runs the link's work, one piece at a time
     * @param vocabulary read when the first phone is met
     * @param machine what its residents call this terminal
     */
    public record Parts(
            CompanionLine line,
            Executor executor,
            Scheduler scheduler,
            Monotonic monotonic,
            SecureRandom random,
            Supplier<Vocabulary> vocabulary,
            Text machine) {}

    public PhoneLink(Parts parts) {
        this.parts = parts;
        site = parts.line().site();
        turn = new InTurn(parts.executor(), FRAMES, LOG, BROKEN);
        told = new Company(0, 0, true, Presence.NOBODY, Presence.NOBODY, Optional.empty());
        wire = new Wire(parts.line(), turn, parts.scheduler(), new Wire.Ends() {
            @Override
            public void opened() {
                lineStands();
            }

            @Override
            public void heard(ToTerminal frame) {
                PhoneLink.this.heard(frame);
            }

            @Override
            public void lost() {
                lineLost();
            }
        });
        visitors = new Visitors(turn, parts.scheduler(), parts.machine(), new Visitors.Hearing() {
            @Override
            public void joined() {
                inviting = false;
                lobby.end();
            }

            @Override
            public void lostAtTheDoor() {
                // Another one in its place would be confirmed by whoever has just compared this one.
                lost = inviting;
                inviting = false;
                lobby.end();
            }

            @Override
            public void changed() {
                settle();
            }
        });
        lobby = new Lobby(parts.random(), parts.monotonic(), wire::send);
    }

    /** Whose screen it is. Call once, before anybody joins. */
    public void serve(Runner session) {
        turn.put(() -> visitors.serve(session));
    }

    @Override
    public Company follow(Consumer<Company> heard) {
        turn.put(() -> news = heard);
        return told;
    }

    @Override
    public void invite(long number, Locale spoken) {
        turn.put(() -> {
            invited = number;
            lost = false;
            // Who was met by another code is not confirmed by this one.
            visitors.comparing().ifPresent(guest -> visitors.goes(guest, Visitors.PARTED));
            visitors.speak(spoken);
            inviting = !closed && visitors.hasSpace();
            if (inviting) {
                wire.want();
                lobby.begin();
                tickWhileNeeded();
            }
            publish();
        });
    }

    @Override
    public void stop() {
        turn.put(this::stopInviting);
    }

    @Override
    public void mine(Likeness likeness) {
        turn.put(() -> visitors.comparing()
                .filter(guest -> shown(guest).equals(likeness))
                .ifPresent(guest -> {
                    guest.mine();
                    visitors.joinWhenAgreed(guest);
                    settle();
                }));
    }

    @Override
    public void different() {
        turn.put(() -> visitors.comparing().ifPresent(this::notTheSame));
    }

    @Override
    public void part() {
        turn.put(() -> {
            visitors.everybodyGoes(Visitors.PARTED);
            settle();
        });
    }

    @Override
    public void forget(long now) {
        turn.put(() -> {
            visit = now;
            lost = false;
            inviting = false;
            lobby.end();
            visitors.everybodyGoes(Visitors.SESSION_OVER);
            settle();
        });
    }

    @Override
    public void close() {
        turn.put(() -> {
            closed = true;
            inviting = false;
            lobby.end();
            visitors.close();
            settle();
        });
    }

    // ---- the line

    private void lineStands() {
        lobby.openAgain();
        visitors.all().forEach(guest -> wire.send(guest.open()));
    }

    private void lineLost() {
        lobby.lineLost();
        visitors.all().forEach(Guest::away);
        publish();
    }

    private void heard(ToTerminal frame) {
        var guest = visitors.in(frame.room());
        if (guest.isPresent()) {
            heardOfGuest(guest.get(), frame);
        } else {
            lobby.named(frame.room()).ifPresent(room -> heardOfRoom(room, frame));
        }
        settle();
    }

    private void heardOfRoom(Lobby.Room room, ToTerminal frame) {
        switch (frame) {
            case ToTerminal.Opened opened -> {
                site = opened.site().orElseGet(parts.line()::site);
                lobby.opened(room);
            }
            case ToTerminal.Refused refused -> lobby.refused(room, refused.why());
            case ToTerminal.Entered entered -> lobby.entered(room, entered.seat());
            case ToTerminal.Carried carried -> meet(room, carried.body());
            case ToTerminal.Away away -> {}
            case ToTerminal.Back back -> {}
        }
    }

    private void heardOfGuest(Guest guest, ToTerminal frame) {
        switch (frame) {
            // The line was made anew: what either said meanwhile is asked for.
            case ToTerminal.Opened opened -> guest.back();
            case ToTerminal.Back back -> guest.back();
            case ToTerminal.Away away -> guest.away();
            case ToTerminal.Entered entered -> {
                if (!guest.isSeat(entered.seat())) {
                    visitors.goes(guest, Refusals.DAMAGED);
                }
            }
            case ToTerminal.Refused refused -> {
                LOG.log(Level.WARNING, "{0} room of a phone that had joined", refused.why());
                visitors.goes(guest, refused.why());
            }
            case ToTerminal.Carried carried -> visitors.hear(guest, carried.body());
        }
    }

    // ---- meeting

    private void meet(Lobby.Room room, String body) {
        if (room.seat.isEmpty() || visitors.comparing().isPresent()) {
            lobby.close(room);
            return;
        }
        switch (room.invitation.meet(body, visitors.language().toLanguageTag())) {
            case Invitation.Answer.Met met -> {
                lobby.leaveWith(room);
                wire.send(new FromTerminal.Send(room.id, met.reveal()));
                var guest = new Guest(room, met.agreement(), wire::send);
                visitors.welcome(guest);
            }
            case Invitation.Answer.Refused refused -> {
                LOG.log(Level.WARNING, "{0} at the first word", refused.why());
                lobby.close(room);
            }
        }
    }

    /** Whoever it was, the next one gets another code. */
    private void notTheSame(Guest guest) {
        LOG.log(Level.WARNING, Visitors.NOT_THE_SAME.value());
        visitors.goes(guest, Visitors.NOT_THE_SAME);
        if (inviting) {
            lobby.begin();
        }
        settle();
    }

    private void stopInviting() {
        lost = false;
        inviting = false;
        lobby.end();
        visitors.comparing().ifPresent(guest -> visitors.goes(guest, Visitors.PARTED));
        settle();
    }

    /** After whatever happened: the line is kept as long as somebody needs it, and the session told. */
    private void settle() {
        if (inviting && visitors.comparing().isEmpty()) {
            // Rooms that were refused or left make way for new ones.
            lobby.begin();
        }
        if (!inviting && visitors.isNobody()) {
            wire.letGo();
            tick.cancel();
            ticking = false;
        }
        publish();
    }

    // ---- time and news

    private void tickWhileNeeded() {
        if (!ticking) {
            ticking = true;
            tick = parts.scheduler().after(TICK, "companion-tick", () -> turn.put(this::ticked));
        }
    }

    private void ticked() {
        ticking = false;
        if (!inviting && visitors.isNobody()) {
            return;
        }
        tickWhileNeeded();
        wire.tick();
        if (inviting && visitors.comparing().isEmpty()) {
            lobby.tick();
        }
        visitors.tick();
        settle();
    }

    private void publish() {
        var now = new Company(
                visit,
                invited,
                !closed,
                visitors.presence(Role.PHONE, wire.isStanding()),
                visitors.presence(Role.FAMILY, wire.isStanding()),
                door());
        if (!now.equals(told)) {
            told = now;
            news.accept(now);
        }
    }

    private Optional<Door> door() {
        var stranger = visitors.comparing();
        if (stranger.isPresent()) {
            return Optional.of(
                    new Door.Comparing(shown(stranger.get()), stranger.get().isMine()));
        }
        if (lost) {
            return Optional.of(new Door.Lost());
        }
        if (!inviting) {
            return Optional.empty();
        }
        return Optional.of(lobby.shown()
                .<Door>map(room -> new Door.Code(
                        room.invitation.address(site),
                        typed(),
                        new RoomCode(room.invitation.code()).spaced(),
                        lobby.left(room)))
                .orElseGet(Door.Opening::new));
    }

    private Likeness shown(Guest guest) {
        var shown = parts.vocabulary()
                .get()
                .shown(
                        guest.likeness().picture(),
                        guest.likeness().first(),
                        guest.likeness().second(),
                        visitors.language());
        return new Likeness(shown.picture(), shown.path(), shown.first(), shown.second());
    }

    /** As a person types it: a browser tries http where a port is named and no scheme is. */
    private String typed() {
        return site.getPort() < 0 ? site.getHost() + "/p" : site.resolve("/p").toString();
    }
}
