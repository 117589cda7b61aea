package org.linli.peripherals.drivers.idcard.samv;

import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.idcard.IdCardFault;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * One question at a time, and its answer. Confined to the owner thread.
 *
 * <p>A SAM-V answer does not say which question it belongs to. So after one that came damaged, late or not at all the
 * line is listened to until it has been quiet for a while, and what comes in that time is dropped, before anything else
 * is asked.
 */
final class SamvExchange {
    /** What becomes of a question. */
    interface Answered {
        void reply(SamvParser.Reply reply);

        /** @param why BAD_CHECKSUM, CUT_FRAME or NO_ANSWER */
        void failed(IdCardFault why);
    }

    /** After a damaged answer. Longer than any pause inside an answer, shorter than anybody notices. */
    private static final Duration QUIET = Duration.ofMillis(80);

    private static final System.Logger LOG = System.getLogger("linli.idcard");

    private final String device;
    private final OwnerThread owner;
    private final KeptLine line;
    private final Duration pause;
    private final SamvParser parser = new SamvParser();

    private @Nullable Answered asker;
    private @Nullable IdCardFault damage;
    private boolean tooLate;
    private long untilNanos;
    private DeviceTime.Wait wait = () -> false;
    private long question;

    SamvExchange(String device, OwnerThread owner, KeptLine line, Duration pause) {
        this.device = device;
        this.owner = owner;
        this.line = line;
        this.pause = pause;
    }

    boolean busy() {
        return asker != null;
    }

    void ask(SamvCommand command, Duration within, Answered answered) {
        asker = answered;
        damage = null;
        tooLate = false;
        untilNanos = owner.nanos() + within.toNanos();
        expect(within);
        line.send(command.frame());
    }

    void heard(byte[] bytes) {
        if (asker == null) {
            return; // nobody asked: noise, or an answer nobody waits for any more
        }
        if (tooLate) {
            expect(QUIET);
            return;
        }
        parser.feed(bytes).forEach(this::take);
        if (asker != null) {
            var left = Duration.ofNanos(untilNanos - owner.nanos());
            if (damage != null) {
                expect(QUIET);
            } else if (parser.midFrame() && left.compareTo(pause) > 0) {
                expect(pause);
            }
        }
    }

    /** The line is gone: forgets the question without an answer. */
    void forget() {
        wait.cancel();
        question++;
        asker = null;
        parser.settle();
    }

    private void take(SamvParser.Found found) {
        if (asker == null) {
            return;
        }
        switch (found) {
            case SamvParser.Reply reply -> finish().reply(reply);
            case SamvParser.WrongXor wrong -> damaged(IdCardFault.BAD_CHECKSUM);
            case SamvParser.Cut cut -> damaged(IdCardFault.CUT_FRAME);
        }
    }

    private void damaged(IdCardFault how) {
        if (damage == null) {
            damage = how;
        }
    }

    /** The time is up. What is unfinished in the parser may still hide an intact answer. */
    private void timeUp() {
        parser.settle().forEach(this::take);
        if (asker == null) {
            return;
        }
        var why = damage == null ? IdCardFault.NO_ANSWER : damage;
        if (!tooLate && why == IdCardFault.NO_ANSWER) {
            damage = why;
            tooLate = true;
            expect(QUIET);
            return;
        }
        LOG.log(Level.WARNING, "{0} device={1}", why.code(), device);
        finish().failed(why);
    }

    private Answered finish() {
        wait.cancel();
        question++;
        var answered = asker;
        asker = null;
        parser.settle();
        if (answered == null) {
            throw new IllegalStateException("an answer without a question");
        }
        return answered;
    }

    private void expect(Duration within) {
        wait.cancel();
        long mine = ++question;
        wait = owner.after(within, device + " waits for an answer", () -> {
            if (mine == question) {
                timeUp();
            }
        });
    }
}
