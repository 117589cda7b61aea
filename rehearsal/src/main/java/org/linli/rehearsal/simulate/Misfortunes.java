package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.foundation.file.FaultyDisk.LooseSector;

/** What befalls machines, lines and disks, every few seconds something, until it is enough. */
final class Misfortunes {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(2);
    private static final int KINDS = 100;

    /** The first of them: kills, power cuts, disks, clocks. */
    private static final int OF_MACHINES = 47;

    private final SimTime time;
    private final Dice dice;
    private final Trace trace;
    private final CentralSite central;
    private final List<TerminalSite> terminals;
    private final List<Site> sites;
    private final ModelBiller biller;
    private final ChannelBooks books;
    private final Printing printing;
    private boolean enough;

    Misfortunes(
            SimTime time,
            Dice dice,
            Trace trace,
            CentralSite central,
            List<TerminalSite> terminals,
            List<Site> sites,
            ModelBiller biller,
            ChannelBooks books,
            Printing printing) {
        this.time = time;
        this.dice = dice;
        this.trace = trace;
        this.central = central;
        this.terminals = terminals;
        this.sites = sites;
        this.biller = biller;
        this.books = books;
        this.printing = printing;
    }

    void begin() {
        time.after(dice.seconds(3, 25), () -> {
            if (!enough) {
                befall(dice.below(KINDS));
                begin();
            }
        });
        sites.forEach(this::minded);
    }

    /** Only a few of them, to machines alone, at any moment until then. */
    void some(int count, Duration until) {
        enough = false;
        for (int i = 0; i < count; i++) {
            time.after(dice.seconds(0, (int) until.toSeconds()), () -> {
                if (!enough) {
                    befall(dice.below(OF_MACHINES));
                }
            });
        }
        mindAll();
    }

    private void mindAll() {
        time.after(BETWEEN_ROUNDS, () -> {
            if (!enough) {
                sites.forEach(this::minded);
                mindAll();
            }
        });
    }

    /** Somebody looks at a machine that is off, or takes no payments, and starts it again. */
    private void minded(Site site) {
        if (!site.isUp() || site.isStuck()) {
            time.after(dice.seconds(1, 20), () -> mend(site));
        }
    }

    private void mend(Site site) {
        if (enough || (site.isUp() && !site.isStuck())) {
            return;
        }
        if (site.isUp()) {
            site.kill();
        }
        site.disk().faults().leaveRoomFor(Long.MAX_VALUE);
        site.start();
        if (site == central) {
            linksAreBack();
        }
    }

    private void linksAreBack() {
        terminals.forEach(terminal -> terminal.tell(desk -> desk.centralIsBack()));
    }

    private void befall(int kind) {
        var site = sites.get(dice.below(sites.size()));
        var terminal = terminals.get(dice.below(terminals.size()));
        if (kind < 16) {
            trace.say("kill " + site.name());
            site.kill();
        } else if (kind < 24) {
            trace.say("power cut " + site.name());
            site.disk().faults().cutPower(survivors());
            site.wentDark();
        } else if (kind < 34) {
            int sync = dice.below(6);
            trace.say("power cut at sync " + sync + " of " + site.name());
            site.disk().faults().cutPowerAtSync(sync, survivors());
        } else if (kind < 38) {
            trace.say("fsync error ahead at " + site.name());
            site.disk().faults().failSync(dice.below(5));
        } else if (kind < 42) {
            trace.say("disk full at " + site.name());
            site.disk().faults().leaveRoomFor(0);
            time.after(dice.seconds(10, 90), () -> site.disk().faults().leaveRoomFor(Long.MAX_VALUE));
        } else if (kind < 47) {
            clock(site);
        } else if (kind < 60) {
            lineDown(terminal);
        } else if (kind < 66) {
            cardTerminalDown(terminal);
        } else if (kind < 68) {
            terminal.cards().losesItsMemory();
        } else if (kind < 80) {
            notification();
        } else if (kind < 86) {
            biller.correct(dice.any(biller.all()));
        } else if (kind < 95) {
            biller.settleAtTheCounter(dice.any(biller.all()));
        } else {
            printing.wantedElsewhere(terminal.id());
        }
    }

    /** Nothing, a prefix, or any sectors of what was not synced. */
    private Predicate<LooseSector> survivors() {
        return switch (dice.below(3)) {
            case 0 -> sector -> false;
            case 1 -> {
                int first = dice.below(4);
                yield sector -> sector.ordinal() < first;
            }
            default -> {
                long which = dice.anyLong();
                yield sector -> (which >> (sector.ordinal() & 63) & 1) == 1;
            }
        };
    }

    private void clock(Site site) {
        trace.say("clock of " + site.name() + " is wrong");
        site.clockIsOffBy(dice.chance(500) ? DAY : DAY.negated());
        time.after(dice.seconds(40, 240), () -> site.clockIsOffBy(Duration.ZERO));
    }

    private void lineDown(TerminalSite terminal) {
        trace.say("line of " + terminal.id() + " down");
        terminal.wire().down(true);
        time.after(dice.seconds(1, 60), () -> {
            terminal.wire().down(false);
            terminal.tell(desk -> desk.centralIsBack());
        });
    }

    private void cardTerminalDown(TerminalSite terminal) {
        terminal.cards().down(true);
        time.after(dice.seconds(5, 60), () -> terminal.cards().down(false));
    }

    /** One that was sent before, or one that is forged: both say that it is paid. */
    private void notification() {
        var trades = List.copyOf(books.all());
        if (trades.isEmpty()) {
            return;
        }
        var trade = dice.any(trades);
        trace.say("notification " + trade.order() + " again or forged");
        central.notified(
                trade.order(),
                new ChannelAnswer.Captured("4200" + trade.order(), Life.START.plusNanos(time.nanos()), trade.amount()));
    }

    /** Everything works from now on, and every machine is on. */
    void stop() {
        enough = true;
        dice.faultsStop();
        terminals.forEach(terminal -> {
            terminal.wire().down(false);
            terminal.cards().down(false);
        });
        for (var site : sites) {
            site.disk().faults().leaveRoomFor(Long.MAX_VALUE);
            site.clockIsOffBy(Duration.ZERO);
            if (site.isStuck()) {
                site.kill();
            }
            site.start();
            site.disk().faults().restart();
        }
        linksAreBack();
    }
}
