package org.linli.terminal.core.companion;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import org.linli.central.api.companion.Vocabulary;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.outside.Phones;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Text;

/** A terminal, its relay, and whoever comes with a phone. All of it on the test's thread. */
final class Room {
    final HandRelay relay = new HandRelay();
    final Machine machine;
    private PhoneLink link;

    @SuppressWarnings("NullAway.Init") // the link is made while the machine is
    Room() {
        machine = Machine.beside(time -> {
            link = new PhoneLink(new PhoneLink.Parts(
                    relay,
                    Runnable::run,
                    time,
                    time,
                    new SecureRandom(),
                    Vocabulary::load,
                    Text.verbatim("和平社区 · 1 号机")));
            return link;
        });
        link.serve(machine.runner());
    }

    PhoneLink link() {
        return link;
    }

    Counter.Answer wantsAPhone() {
        return machine.give(new Input.Phone(machine.shown().question(), Origin.TERMINAL));
    }

    Counter.Answer disconnects() {
        return machine.give(new Input.Disconnect(machine.shown().question(), Origin.TERMINAL));
    }

    void waits(Duration time) {
        machine.time.pass(time);
    }

    Phones.Door.Code code() {
        return ((Shown.Over.Pairing) machine.shown().over().orElseThrow())
                .code()
                .orElseThrow();
    }

    Phones.Likeness likeness() {
        return ((Shown.Over.Comparing) machine.shown().over().orElseThrow()).likeness();
    }

    Phones.Likeness likenessOn(Pocket phone) {
        var shown = phone.likeness(Locale.SIMPLIFIED_CHINESE);
        return new Phones.Likeness(shown.picture(), shown.path(), shown.first(), shown.second());
    }

    /** A phone that has joined, with the resident's 是我. */
    Pocket joined() {
        wantsAPhone();
        var phone = new Pocket(relay);
        phone.scans(code().address());
        phone.saysSame();
        machine.presses("pairing-mine");
        return phone;
    }

    Shown.Beside beside() {
        return machine.shown().around().beside();
    }
}
