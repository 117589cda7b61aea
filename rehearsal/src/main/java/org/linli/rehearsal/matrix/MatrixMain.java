package org.linli.rehearsal.matrix;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.simulate.Fault;
import org.linli.rehearsal.simulate.SimulateMain;
import org.linli.rehearsal.simulate.Step;
import org.linli.rehearsal.simulate.Strike;

/** {@code ./linli payments matrix}: every cell that can be, then all ordered pairs of faults on the money steps. */
public final class MatrixMain {
    /** Where money moves, or is written down as moved. */
    static final List<Step> MONEY_STEPS = List.of(
            Step.CALL_CENTRAL, Step.CHANNEL_CREATE, Step.CHANNEL_ACCEPT, Step.JOURNAL_PAID, Step.POST, Step.REFUND);

    private static final List<PaymentMethod> PAIRED = List.of(PaymentMethod.CODE, PaymentMethod.QR, PaymentMethod.CARD);

    /** Each is told with its last events; more would only push the first off the screen. */
    private static final int MOST_TOLD = 3;

    private final PrintStream out;
    private final Monotonic clock;
    private final String only;
    private int told;

    private MatrixMain(PrintStream out, Monotonic clock, String only) {
        this.out = out;
        this.clock = clock;
        this.only = only;
    }

    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    /** @return the exit code */
    static int run(String[] args, PrintStream out) {
        boolean all = args.length == 0;
        if (!all && (args.length != 2 || !args[0].equals("--only"))) {
            out.println("linli: use: ./linli payments matrix [--only 'WORDS OF A CELL']");
            return 2;
        }
        SimulateMain.silence();
        return new MatrixMain(out, Monotonic.system(), all ? "" : args[1]).play(Impossible.reviewed());
    }

    private int play(Impossible impossible) {
        long begun = clock.nanos();
        Predicate<Cell> wanted = cell -> cell.toString().contains(only);
        int run = 0;
        int cannotBe = 0;
        int failed = 0;
        for (var cell : Cell.all()) {
            if (!wanted.test(cell)) {
                continue;
            }
            if (impossible.why(cell).isPresent()) {
                cannotBe++;
                continue;
            }
            run++;
            failed += tell(cell.toString(), Played.cell(cell));
        }
        int pairs = only.isEmpty() ? pairs() : 0;
        out.printf(Locale.ROOT, "%.1f s%n", (clock.nanos() - begun) / 1e9);
        out.printf(
                Locale.ROOT,
                "matrix: %d cells, %d run, %d impossible, %d failed%n",
                run + cannotBe,
                run,
                cannotBe,
                failed);
        return failed + pairs == 0 ? 0 : 1;
    }

    /** @return how many failed */
    private int pairs() {
        int played = 0;
        int failed = 0;
        for (var method : PAIRED) {
            for (var step : MONEY_STEPS) {
                for (var first : Fault.values()) {
                    for (var second : Fault.values()) {
                        var one = new Strike(step, true, first, 0);
                        var other = new Strike(step, false, second, second.forms() - 1);
                        played++;
                        failed += tell(method + ": " + one + ", then " + other, Played.pair(method, step, one, other));
                    }
                }
            }
        }
        out.printf(Locale.ROOT, "pairs: %d ordered pairs of faults on the money steps, %d failed%n", played, failed);
        return failed;
    }

    private int tell(String what, Played played) {
        if (played.holds()) {
            return 0;
        }
        out.println(what + ": " + played.wrong().getFirst());
        if (told++ < MOST_TOLD) {
            played.wrong().stream().skip(1).forEach(line -> out.println("    " + line));
        }
        return 1;
    }
}
