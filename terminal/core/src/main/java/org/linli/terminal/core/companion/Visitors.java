package org.linli.terminal.core.companion;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private static final Code NOT_PARKED = Code.of("companion.not-parked");

    /** Less than the 250 ms of the protocol: an answer of the session's carries it, if it comes at once. */
    private static final Duration ACKNOWLEDGE_WITHIN = Duration.ofMillis(150);

    private final InTurn turn;
    private final Scheduler scheduler;
    private final Text machine;
    private final Hearing hearing;
    private final Map<Guest, Optional<Mirror>> guests = new LinkedHashMap<>();
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

    Set<Guest> all() {
        return guests.keySet();
    }

    boolean isNobody() {
        return guests.isEmpty();
    }

    Optional<Guest> in(RoomId room) {
        return guests.keySet().stream()
                .filter(guest -> guest.room().equals(room))
                .findFirst();
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
            case PhoneSays.Park park -> refuse(guest, park.id(), NOT_PARKED);
            case PhoneSays.Resume resume -> refuse(guest, resume.id(), NOT_PARKED);
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
        var spoken = guests.getOrDefault(guest, Optional.empty())
                .map(Mirror::language)
                .orElse(language);
        return Texts.in(spoken).of(why, Texts.Reader.RESIDENT);
    }

    // ---- going

    void goes(Guest guest, Code why) {
        String words = words(guest, why);
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
        guest.end(why, words);
    }

    void everybodyGoes(Code why) {
        new ArrayList<>(guests.keySet()).forEach(guest -> goes(guest, why));
    }
}
