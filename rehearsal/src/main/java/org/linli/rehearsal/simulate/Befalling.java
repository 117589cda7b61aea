package org.linli.rehearsal.simulate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.file.FaultyDisk.LooseSector;
import org.linli.foundation.file.PowerLost;
import org.linli.foundation.money.Fen;

/** Does what a script's strikes say, at their moments, and mends it a while later. */
final class Befalling {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LOOKED_AFTER = Duration.ofSeconds(5);
    private static final Duration CLOCK_IS_WRONG = Duration.ofSeconds(90);

    /** It looks every half hour. */
    private static final Duration LONGER_THAN_THE_OFFICE_WAITS = Duration.ofMinutes(45);

    private static final Duration DISK_IS_FULL = Duration.ofSeconds(40);

    private final SimTime time;
    private final Trace trace;
    private final Mail mail;
    private final TroubledChannel way;
    private final CentralSite central;
    private final TerminalSite here;
    private final TerminalSite there;
    private final Visitor visitor;
    private final List<Site> sites;

    /** What was done and has yet to be felt. */
    private final Map<String, Integer> pending = new HashMap<>();

    private final List<Torn> torn = new ArrayList<>();
    private boolean over;

    /** A sector that was being written when the power went: half of it is on the disk. */
    private static final class Torn {
        private final String site;
        private final Path file;
        private final int sector;
        private final byte[] asWritten;

        Torn(Site site, Path file, int sector, byte[] asWritten) {
            this.site = site.name();
            this.file = file;
            this.sector = sector;
            this.asWritten = asWritten;
        }
    }

    Befalling(
            SimTime time,
            Trace trace,
            Mail mail,
            TroubledChannel way,
            CentralSite central,
            TerminalSite here,
            TerminalSite there,
            Visitor visitor) {
        this.time = time;
        this.trace = trace;
        this.mail = mail;
        this.way = way;
        this.central = central;
        this.here = here;
        this.there = there;
        this.visitor = visitor;
        this.sites = List.of(here, there, central);
    }

    /** From now on somebody looks after machines that are off, or take no payments. */
    void begin() {
        over = false;
        goOn();
    }

    private void goOn() {
        time.after(LOOKED_AFTER, () -> {
            if (!over) {
                sites.forEach(this::lookAfter);
                goOn();
            }
        });
    }

    private void lookAfter(Site site) {
        if (site.isStuck()) {
            felt("stuck " + site.name());
            trace.say(site.name() + " is stuck and started again");
            site.kill();
        }
        if (!site.isUp()) {
            mendTorn(site);
            site.start();
            if (site == central) {
                here.tell(desk -> desk.centralIsBack());
                there.tell(desk -> desk.centralIsBack());
            }
        }
    }

    /** Everything works from now on, and every machine is on. */
    void stop() {
        over = true;
        for (var site : sites) {
            site.disk().isFull(null);
            site.clockIsOffBy(Duration.ZERO);
            lookAfter(site);
            site.disk().faults().restart();
        }
        here.tell(desk -> desk.centralIsBack());
        there.tell(desk -> desk.centralIsBack());
    }

    /** What has found nothing to strike by now finds nothing any more. */
    void nothingMore() {
        mail.nothingMore();
        way.nothingMore();
    }

    /** What was done and never felt. */
    List<String> idle() {
        return pending.keySet().stream()
                .sorted()
                .map(what -> what + " had nothing to strike")
                .toList();
    }

    private void await(String what) {
        pending.merge(what, 1, Integer::sum);
    }

    private void felt(String what) {
        pending.computeIfPresent(what, (same, count) -> count == 1 ? null : count - 1);
    }

    private Site other(Site site) {
        return site == central ? here : central;
    }

    void strike(Strike strike, Site where) {
        trace.say("now: " + strike + " at " + where.name());
        int form = strike.form();
        String what = strike.toString();
        switch (strike.fault()) {
            case KILL -> kill(form, where);
            case POWER_CUT -> cut(form, where, what);
            case FSYNC_ERROR -> {
                await("stuck " + where.name());
                where.disk().faults().failSync(0);
            }
            case DISK_FULL -> full(where, what);
            case REQUEST_LOST, RESPONSE_LOST, DELAY, DUPLICATE, REORDER -> message(strike.fault(), what);
            case FORGED -> forged(form, what);
            case CLOCK ->
                clock(
                        form % 2 == 0 ? DAY : DAY.negated(),
                        form < 2 ? where : other(where),
                        strike.step() == Step.RECONCILE ? LONGER_THAN_THE_OFFICE_WAITS : CLOCK_IS_WRONG);
            case CHANNEL_LIES -> {
                await(what);
                way.lie(form, call -> felt(what));
            }
            case PRINTER -> {
                await(what);
                visitor.printerFails(form, () -> felt(what));
            }
            case SECOND_TERMINAL -> visitor.another(there);
        }
    }

    // ---- machines

    private void kill(int form, Site where) {
        boolean mine = form != 1;
        if (form != 0) {
            end(other(where), sector -> true);
        }
        if (mine) {
            end(where, sector -> true);
            throw new PowerLost();
        }
    }

    /** What was written stays with the kernel when only the program ends. */
    private static void end(Site site, Predicate<LooseSector> survives) {
        site.disk().faults().cutPower(survives);
        site.wentDark();
    }

    private void cut(int form, Site where, String what) {
        if (form == 0) {
            end(where, sector -> false);
            throw new PowerLost();
        }
        await(what);
        var disk = where.disk().faults();
        Predicate<LooseSector> survives = switch (form) {
            case 1 -> sector -> false;
            case 2 -> sector -> sector.ordinal() < 1;
            case 3 -> sector -> sector.ordinal() % 2 == 1;
            default -> sector -> tears(where, disk, sector);
        };
        disk.cutPowerAtSync(0, sector -> {
            felt(what);
            return survives.test(sector);
        });
    }

    /** Remembers the last sector as it was being written, and keeps all the others. */
    private boolean tears(Site site, FaultyDisk disk, LooseSector sector) {
        boolean last = sector.ordinal() == disk.looseSectors().size() - 1;
        if (last) {
            int from = sector.sector() * FaultyDisk.SECTOR;
            byte[] content = disk.content(sector.file());
            byte[] written = Arrays.copyOfRange(content, from, Math.min(content.length, from + FaultyDisk.SECTOR));
            torn.add(new Torn(site, sector.file(), sector.sector(), written));
        }
        return !last;
    }

    private void mendTorn(Site site) {
        torn.removeIf(half -> {
            if (!half.site.equals(site.name())) {
                return false;
            }
            var disk = site.disk().faults();
            disk.restart();
            byte[] content = disk.content(half.file);
            int from = half.sector * FaultyDisk.SECTOR;
            int end = from + half.asWritten.length / 2;
            byte[] longer = content.length >= end ? content : Arrays.copyOf(content, end);
            System.arraycopy(half.asWritten, 0, longer, from, half.asWritten.length / 2);
            disk.replace(half.file, longer);
            return true;
        });
    }

    private void full(Site where, String what) {
        await(what);
        where.disk().isFull(call -> felt(what));
        time.after(DISK_IS_FULL, () -> where.disk().isFull(null));
    }

    private void clock(Duration error, Site where, Duration until) {
        where.clockIsOffBy(error);
        time.after(until, () -> where.clockIsOffBy(Duration.ZERO));
    }

    private void sayThatItIsPaid(TradeNumber order) {
        central.notified(
                order, new ChannelAnswer.Captured("4299" + order, Life.START.plusNanos(time.nanos()), Fen.of(1)));
    }

    // ---- messages

    private void message(Fault fault, String what) {
        await(what);
        mail.befall(fault, message -> {
            trace.say(fault.words() + ": " + message);
            felt(what);
        });
    }

    /** The next answer with a bad signature; an old answer about something else; a notification that nobody sent. */
    private void forged(int form, String what) {
        switch (form) {
            case 0 -> message(Fault.FORGED, what);
            case 1 -> {
                await(what);
                here.wire().replayNext(message -> felt(what));
            }
            // Whoever knows an order number can say that it was paid, also one that nobody has paid yet.
            default -> time.after(Duration.ofMillis(1), () -> visitor.orders().forEach(this::sayThatItIsPaid));
        }
    }
}
