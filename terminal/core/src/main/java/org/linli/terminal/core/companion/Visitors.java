package org.linli.terminal.core.companion;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.companion.Refusals;
import org.linli.central.api.companion.RoomId;
import org.linli.central.api.companion.meeting.Heard;
import org.linli.central.api.companion.meeting.PhoneSays;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.central.api.companion.meeting.TerminalSays.Role;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.outside.Phones.Presence;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Runner;
import org.linli.terminal.core.turn.InTurn;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.text.Texts;

/**
 * The phones that were met: one being compared at most, then the resident's and one of family. Belongs to the link's
 * thread.
 */
final class Visitors {
    static final Code PARTED = Code.of("companion.parted");
    static final Code SESSION_OVER = Code.of("companion.session-over");
    static final Code NOT_THE_SAME = Code.of("companion.not-the-same");

    private static final System.Logger LOG = System.getLogger("linli.companion");
    private static final Code BYE = Code.of("companion.bye");
    private static final Code CROWDED = Code.of("companion.crowded");
    private static final Code NOT_YOURS_TO_MOVE = Code.of("input.not-allowed");

    /** Less than the 250 ms of the protocol: an answer of the session's carries it, if it comes at once. */
    private static final Duration ACKNOWLEDGE_WITHIN = Duration.ofMillis(150);

    private final InTurn turn;
    private final Scheduler scheduler;
    private final Text machine;
    private final Hearing hearing;
    private final Map<Guest, Optional<Mirror>> guests = new LinkedHashMap<>();
    private final Departures departures = new Departures();
    private @Nullable Runner session;
    private Locale language = Locale.SIMPLIFIED_CHINESE;

    /** Told on the link's thread. */
    interface Hearing {
        /** The phone whose likeness was on the screen is in. */
        void joined();

        /** Somebody has gone, outside any call into here. */
        void changed();
    }

    Visitors(InTurn turn, Scheduler scheduler, Text machine, Hearing hearing) {
        this.turn = turn;
        this.scheduler = scheduler;
        this.machine = machine;
        this.hearing = hearing;
    }

    void serve(Runner runner) {
        session = runner;
    }

    /** Of the screen while a phone joins; afterwards each follows the screen by itself. */
    void speak(Locale spoken) {
        language = spoken;
    }

    Locale language() {
        return language;
    }

    void welcome(Guest guest) {
        guests.put(guest, Optional.empty());
        guest.say(new TerminalSays.Waiting());
    }

    /** Those too who are on their way out. */
    Set<Guest> all() {
        var all = new LinkedHashSet<>(guests.keySet());
        all.addAll(departures.all());
        return all;
    }

    boolean isNobody() {
        return all().isEmpty();
    }

    /** Each second. */
    void tick() {
        guests.keySet().forEach(Guest::tick);
        departures.tick();
    }

    Optional<Guest> in(RoomId room) {
        return all().stream().filter(guest -> guest.room().equals(room)).findFirst();
    }

    /** Whether one more can join: the third is turned away. */
    boolean hasSpace() {
        return freeRole().isPresent();
    }

    Presence presence(Role role, boolean lineStands) {
        return who(role)
                .map(guest -> guest.isHere() && lineStands ? Presence.HERE : Presence.AWAY)
                .orElse(Presence.NOBODY);
    }

    /** The phone whose likeness is on the screen. */
    Optional<Guest> comparing() {
        return guests.keySet().stream().filter(guest -> guest.role().isEmpty()).findFirst();
    }

    void joinWhenAgreed(Guest guest) {
        var role = freeRole();
        var runner = session;
        if (!guest.isAgreed() || guest.role().isPresent() || role.isEmpty() || runner == null) {
            return;
        }
        guest.join(role.get());
        hearing.joined();
        var mirror = new Mirror(turn, runner, machine, role.get(), guest, language);
        guests.put(guest, Optional.of(mirror));
        runner.attach(mirror);
    }

    private Optional<Role> freeRole() {
        return List.of(Role.PHONE, Role.FAMILY).stream()
                .filter(role -> who(role).isEmpty())
                .findFirst();
    }

    private Optional<Guest> who(Role role) {
        return guests.keySet().stream()
                .filter(guest -> guest.role().equals(Optional.of(role)))
                .findFirst();
    }

    // ---- what a phone says

    void hear(Guest guest, String body) {
        if (departures.isOf(guest)) {
            departures.hear(guest, body);
            return;
        }
        switch (guest.hear(body)) {
            case Heard.Said said -> said(guest, said.json());
            case Heard.Damaged damaged -> {
                LOG.log(Level.WARNING, Refusals.DAMAGED.value());
                goes(guest, Refusals.DAMAGED);
            }
            default -> {}
        }
        if (guests.containsKey(guest) && guest.owesAcknowledgement()) {
            scheduler.after(
                    ACKNOWLEDGE_WITHIN,
                    "companion-have",
                    () -> turn.put(() -> {
                        if (guests.containsKey(guest)) {
                            guest.acknowledge();
                        }
                    }));
        }
    }

    private void said(Guest guest, String json) {
        PhoneSays saying;
        try {
            saying = PhoneSays.read(json);
        } catch (BrokenContractException notOurPage) {
            goes(guest, Refusals.DAMAGED);
            return;
        }
        switch (saying) {
            case PhoneSays.Same same -> {
                guest.same();
                joinWhenAgreed(guest);
            }
            case PhoneSays.Different different -> {
                if (guest.role().isEmpty()) {
                    LOG.log(Level.WARNING, NOT_THE_SAME.value());
                    goes(guest, NOT_THE_SAME);
                }
            }
            case PhoneSays.Bye bye -> goes(guest, BYE);
            case PhoneSays.Answer answer -> answer(guest, answer);
            case PhoneSays.Park park -> park(guest, park.id());
            case PhoneSays.Resume resume -> resume(guest, resume);
        }
    }

    /** Before the two have agreed a phone has nothing to answer, and knows it. */
    private void answer(Guest guest, PhoneSays.Answer answer) {
        var mirror = guests.getOrDefault(guest, Optional.empty());
        if (mirror.isEmpty()) {
            goes(guest, Refusals.DAMAGED);
            return;
        }
        var _ = mirror.get()
                .answer(answer.answer())
                .thenAccept(became -> turn.put(() -> became(guest, answer.id(), became)));
    }

    private void park(Guest guest, long id) {
        whereItMayMove(guest, id)
                .ifPresent(runner -> runner.park(parking -> turn.put(() -> {
                    switch (parking) {
                        case Runner.Parking.Parked parked -> parked(guest, id, parked);
                        case Runner.Parking.Refused refused ->
                            became(guest, id, new Counter.Answer.Refused(refused.why()));
                    }
                })));
    }

    /** The phone has the only key to it now: it is not sent away before it says that it has. */
    private void parked(Guest guest, long id, Runner.Parking.Parked parked) {
        if (guests.containsKey(guest)) {
            var code = TaskCode.of(parked.token());
            String words = Texts.in(spokenTo(guest)).of(Text.of("handover.laid.phone"));
            guest.carries();
            tell(guest, new TerminalSays.Parked(id, parked.token(), parked.until(), code, words));
        }
    }

    private void resume(Guest guest, PhoneSays.Resume resume) {
        whereItMayMove(guest, resume.id())
                .ifPresent(runner ->
                        runner.resume(resume.token(), became -> turn.put(() -> became(guest, resume.id(), became))));
    }

    /** Before the two have agreed there is no such question; and a second phone moves nothing. */
    private Optional<Runner> whereItMayMove(Guest guest, long id) {
        if (guest.role().isEmpty()) {
            goes(guest, Refusals.DAMAGED);
            return Optional.empty();
        }
        if (!guest.role().equals(Optional.of(Role.PHONE))) {
            refuse(guest, id, NOT_YOURS_TO_MOVE);
            return Optional.empty();
        }
        return Optional.ofNullable(session);
    }

    private void became(Guest guest, long id, Counter.Answer answer) {
        if (!guests.containsKey(guest)) {
            return;
        }
        switch (answer) {
            case Counter.Answer.Taken taken -> tell(guest, new TerminalSays.Taken(id));
            case Counter.Answer.Refused refused -> refuse(guest, id, refused.why());
        }
    }

    private void refuse(Guest guest, long id, Code why) {
        tell(guest, new TerminalSays.Refused(id, why, words(guest, why)));
    }

    private void tell(Guest guest, TerminalSays saying) {
        if (!guest.say(saying)) {
            LOG.log(Level.WARNING, CROWDED.value());
            goes(guest, CROWDED);
            hearing.changed();
        }
    }

    private String words(Guest guest, Code why) {
        return Texts.in(spokenTo(guest)).of(why, Texts.Reader.RESIDENT);
    }

    private Locale spokenTo(Guest guest) {
        return guests.getOrDefault(guest, Optional.empty())
                .map(Mirror::language)
                .orElse(language);
    }

    // ---- going

    void goes(Guest guest, Code why) {
        String words = words(guest, why);
        departures.end(guest, Optional.of(why));
        var mirror = guests.remove(guest);
        if (mirror == null) {
            return;
        }
        mirror.ifPresent(seen -> {
            if (session != null) {
                session.detach(seen);
            }
            seen.forget();
        });
        if (guest.isCarrying() && guest.isOwedWords()) {
            departures.add(guest, why, words);
        } else {
            guest.end(why, words);
        }
    }

    /** Nobody is waited for any longer. */
    void close() {
        everybodyGoes(SESSION_OVER);
        departures.endAll();
    }

    void everybodyGoes(Code why) {
        new ArrayList<>(guests.keySet()).forEach(guest -> goes(guest, why));
    }
}
