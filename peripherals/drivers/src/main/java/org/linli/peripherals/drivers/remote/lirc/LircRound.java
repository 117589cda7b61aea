package org.linli.peripherals.drivers.remote.lirc;

import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.drivers.remote.keys.KeyOutlet;
import org.linli.peripherals.drivers.remote.keys.LineRemote;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.RemoteControlCondition;
import org.linli.peripherals.spi.TelevisionPower;
import org.linli.peripherals.spi.remote.RemoteCapabilities;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * The talk with a daemon: what remote controls does it know, what keys do they have, is it still there; and its keys in
 * between. Confined to the owner thread, but for {@link #capabilities}.
 */
final class LircRound implements LineRemote.Talk {
    private static final System.Logger LOG = System.getLogger("linli.remote");

    /** What lircd adds to a key's name when it goes up, if its {@code release} option is set. */
    private static final String WENT_UP = "_EVUP";

    /** Unknown names are told once each, and no more of them than this: a log is no place for a broken map. */
    private static final int MOST_TOLD = 32;

    private static final RemoteCapabilities NOTHING_KNOWN = new RemoteCapabilities(List.of(), false, false);

    private final OwnerThread owner;
    private final KeptLine line;
    private final LircSettings settings;
    private final KeyOutlet outlet;
    private final ConditionBoard<RemoteControlCondition> board;
    private final String device;
    private final LircNames names;
    private final Set<String> told = new HashSet<>();

    private LircParser parser = new LircParser();
    private final Deque<String> toAsk = new ArrayDeque<>();
    private List<RemoteKey> found = new ArrayList<>();
    private @Nullable String asked;
    private DeviceTime.Wait patience = () -> false;
    private volatile RemoteCapabilities capabilities = NOTHING_KNOWN;

    LircRound(LineRemote.Means means, LircSettings settings) {
        this.owner = means.owner();
        this.line = means.line();
        this.settings = settings;
        this.outlet = means.outlet();
        this.board = means.board();
        this.device = means.device();
        this.names = new LircNames(settings.names());
    }

    @Override
    public RemoteCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public void up() {
        parser = new LircParser();
        learn();
    }

    @Override
    public void down() {
        patience.cancel();
        asked = null;
        outlet.lost(owner.nanos());
        see(Availability.OFFLINE);
    }

    @Override
    public void heard(byte[] bytes) {
        for (var said : parser.feed(bytes)) {
            switch (said) {
                case LircParser.Key key -> key(key);
                case LircParser.Answer answer -> answer(answer);
                case LircParser.ReadAnew anew -> learn();
                case LircParser.Garbage garbage ->
                    LOG.log(Level.WARNING, "remote.garbage device={0} bytes={1}", device, garbage.bytes());
            }
        }
    }

    private void key(LircParser.Key heard) {
        if (!settings.counts(heard.remote())) {
            tellOnce("remote.foreign", heard.remote());
            return;
        }
        boolean up = heard.name().endsWith(WENT_UP);
        String name = up ? heard.name().substring(0, heard.name().length() - WENT_UP.length()) : heard.name();
        var known = names.key(name);
        if (known.isEmpty()) {
            tellOnce("remote.unknown-key", name);
            return;
        }
        long now = owner.nanos();
        if (up) {
            outlet.released(known.get(), now);
        } else if (heard.repeats() == 0) {
            outlet.pressed(known.get(), now);
        } else {
            outlet.repeated(known.get(), now);
        }
    }

    /** Asks for the key map from the beginning. */
    private void learn() {
        toAsk.clear();
        found = new ArrayList<>();
        ask("LIST");
    }

    private void ask(String command) {
        asked = command;
        line.send((command + "\n").getBytes(StandardCharsets.US_ASCII));
        patience.cancel();
        patience = owner.after(settings.answer(), device + " asks the daemon", () -> line.drop("the daemon is silent"));
    }

    private void answer(LircParser.Answer answer) {
        if (!answer.command().equals(asked)) {
            // lircd echoes the command, so this belongs to a question we no longer wait for.
            return;
        }
        patience.cancel();
        asked = null;
        switch (answer.command()) {
            case "VERSION" -> rest();
            case "LIST" -> {
                answer.data().stream().filter(settings::counts).forEach(toAsk::add);
                if (toAsk.isEmpty()) {
                    LOG.log(
                            Level.WARNING,
                            "remote.none-known device={0} remotes={1}",
                            device,
                            answer.data().size());
                    learnt(Availability.NO_DEVICE);
                } else {
                    ask("LIST " + toAsk.remove());
                }
            }
            default -> {
                // Data of one remote: code and name a line; the name alone counts.
                answer.data().forEach(this::keep);
                if (toAsk.isEmpty()) {
                    learnt(Availability.ONLINE);
                } else {
                    ask("LIST " + toAsk.remove());
                }
            }
        }
    }

    private void keep(String codeAndName) {
        int blank = codeAndName.indexOf(' ');
        names.key(codeAndName.substring(blank + 1)).ifPresent(found::add);
    }

    private void learnt(Availability availability) {
        var learnt = new RemoteCapabilities(found, false, false);
        if (!learnt.equals(capabilities)) {
            // Whoever watches reads the keys when the condition comes back to ONLINE; so it has to leave it.
            see(Availability.OFFLINE);
            capabilities = learnt;
            LOG.log(
                    Level.INFO,
                    "remote.keys device={0} keys={1}",
                    device,
                    learnt.keys().size());
        }
        see(availability);
        rest();
    }

    /** A daemon that hangs keeps its socket open: only a question finds out. */
    private void rest() {
        patience.cancel();
        patience = owner.after(settings.check(), device + " rests", () -> ask("VERSION"));
    }

    private void tellOnce(String code, String what) {
        if (told.size() < MOST_TOLD && told.add(code + what)) {
            LOG.log(Level.INFO, "{0} device={1} name={2}", code, device, what);
        }
    }

    private void see(Availability availability) {
        board.post(sequence -> new RemoteControlCondition(sequence, availability, TelevisionPower.NOT_SUPPORTED));
    }
}
