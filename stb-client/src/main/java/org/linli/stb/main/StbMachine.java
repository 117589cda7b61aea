package org.linli.stb.main;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.linli.peripherals.drivers.line.UnixLine;
import org.linli.peripherals.drivers.remote.cec.CecRemote;
import org.linli.peripherals.drivers.remote.cec.CecSettings;
import org.linli.peripherals.drivers.remote.keys.Steadiness;
import org.linli.peripherals.drivers.remote.lirc.LircRemote;
import org.linli.peripherals.drivers.remote.lirc.LircSettings;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.TelevisionPower;
import org.linli.peripherals.spi.remote.RemoteControl;
import org.linli.peripherals.spi.time.SystemDeviceTime;
import org.linli.stb.tv.Earshot;
import org.linli.stb.tv.TestChannel;
import org.linli.stb.tv.TvFace;
import org.linli.stb.tv.TvKey;
import org.linli.stb.tv.Veil;
import org.linli.terminal.core.TerminalParts;
import org.linli.terminal.core.attend.Stick;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.face.glass.DrawnFace;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.face.sink.FxSink;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.program.run.Closing;
import org.linli.terminal.program.run.Machine;

/** The set-top box: a television across the room and a remote control. Nothing else is built in. */
final class StbMachine implements Machine {
    private final StbConfiguration configuration;
    /** Keys that come before there is a face are nobody's. */
    private final AtomicReference<Optional<TvFace>> face = new AtomicReference<>(Optional.empty());

    private final AtomicReference<Optional<Veil>> veil = new AtomicReference<>(Optional.empty());

    private final Household household;
    private final Earshot earshot;

    StbMachine(StbConfiguration configuration) {
        this.configuration = configuration;
        this.earshot = new Earshot(configuration.screen().open());
        this.household = new Household(
                configuration.remote().profile(),
                now -> FxSink.later(() -> face.get().ifPresent(shown -> shown.remote(now))));
    }

    @Override
    public String name() {
        return "tv";
    }

    @Override
    public Scene.Face kind() {
        return Scene.Face.TELEVISION;
    }

    @Override
    public HardwareProfile glass() {
        return configuration.screen().glass();
    }

    /** Others may be in the room. */
    @Override
    public Front front(Counter session) {
        var ok = configuration.remote().profile().words().getOrDefault(TvKey.OK, "OK");
        var hung = new Veil(session, ok);
        veil.set(Optional.of(hung));
        return new Front(hung, hung::before, voice -> hung.before(earshot.before(voice)));
    }

    @Override
    public DrawnFace face(Means means) {
        var screen = configuration.screen();
        var made = new TvFace(new TvFace.Means(
                means.glass(),
                household.profile(),
                new TestChannel(screen.channel()),
                screen.form(),
                screen.open(),
                means.counter(),
                this::panel,
                means.monotonic(),
                means.scheduler(),
                means.wall(),
                means.zone(),
                means.moving()));
        new Keyboard(made::key).listenIn(made.root());
        face.set(Optional.of(made));
        return made;
    }

    private void panel(boolean there) {
        earshot.panel(there);
        if (!there) {
            veil.get().ifPresent(Veil::fall);
        }
    }

    @Override
    public TerminalParts.Devices devices(Closing closing) {
        return TerminalParts.Devices.NONE;
    }

    /** Nobody opens a set-top box to repair it. */
    @Override
    public Stick stick() {
        return Stick.NONE;
    }

    @Override
    public void listen(Closing closing, Consumer<Boolean> earphoneIn) {
        var at = configuration.remote();
        if (at.lirc().isEmpty() && at.cec().isEmpty()) {
            return;
        }
        var time = closing.register(new SystemDeviceTime("remote"));
        var hands = at.steady() ? Steadiness.FIRM : Steadiness.USUAL;
        at.lirc()
                .ifPresent(socket -> listenTo(closing.register(LircRemote.attach(
                        new DeviceIdentity("remote-control", "remote.lirc", "", ""),
                        new UnixLine(socket),
                        time,
                        LircSettings.USUAL.only(at.lircRemotes()).as(hands)))));
        at.cec()
                .ifPresent(port -> listenTo(closing.register(CecRemote.attach(
                        new DeviceIdentity("television-cable", "remote.cec", "", ""),
                        port,
                        time,
                        CecSettings.USUAL.as(hands)))));
    }

    private void listenTo(RemoteControl remote) {
        household.has(remote);
        remote.listen(stroke -> Keys.of(stroke).ifPresent(this::key));
        remote.watch(condition -> {
            if (condition.television() == TelevisionPower.STANDBY) {
                gone();
            }
        });
    }

    /** Whoever switches the television on next may be somebody else: they see the programme. */
    private void gone() {
        FxSink.later(() -> face.get().filter(TvFace::isOpen).ifPresent(TvFace::close));
    }

    private void key(TvKey key) {
        FxSink.later(() -> face.get().ifPresent(now -> now.key(key)));
    }
}
