package org.linli.rehearsal.mutants;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.simulate.SimulateMain;
import org.linli.rehearsal.simulate.Simulation;

/** {@code ./linli payments mutants}: each rule switched off in turn; ends with 1 unless an invariant notices every one. */
public final class MutantsMain {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");
    private static final Options USUAL = new Options(400, Optional.empty());
    private static final long CONTROLLED = 20;

    private final PrintStream out;
    private final Monotonic clock;
    private final Options options;

    /**
     * @param seeds how many each mutant may take
     * @param rule only this one
     */
    record Options(long seeds, Optional<Integer> rule) {}

    private MutantsMain(PrintStream out, Monotonic clock, Options options) {
        this.out = out;
        this.clock = clock;
        this.options = options;
    }

    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    /** @return the exit code */
    static int run(String[] args, PrintStream out) {
        var options = read(args);
        if (options.isEmpty()) {
            out.println("linli: use: ./linli payments mutants [--seeds N] [--rule 1..14]");
            return 2;
        }
        SimulateMain.silence();
        return new MutantsMain(out, Monotonic.system(), options.get()).hunt();
    }

    private static Optional<Options> read(String[] args) {
        var options = USUAL;
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length || !NUMBER.matcher(args[i + 1]).matches()) {
                return Optional.empty();
            }
            int number = Integer.parseInt(args[i + 1]);
            if (args[i].equals("--seeds")) {
                options = new Options(number, options.rule);
            } else if (args[i].equals("--rule") && number <= Mutant.RULES) {
                options = new Options(options.seeds, Optional.of(number));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(options);
    }

    private int hunt() {
        if (!isTheSameWithNothingSwitchedOff()) {
            return 1;
        }
        var rules = new TreeSet<Integer>();
        var missed = new TreeMap<Integer, String>();
        for (var mutant : Mutants.all()) {
            if (options.rule.isEmpty() || options.rule.get() == mutant.rule()) {
                rules.add(mutant.rule());
                if (!isNoticed(mutant)) {
                    missed.merge(mutant.rule(), mutant.name(), (one, other) -> one + ", " + other);
                }
            }
        }
        missed.forEach((rule, names) -> out.printf(Locale.ROOT, "rule %d: nobody noticed %s%n", rule, names));
        int noticed = rules.size() - missed.size();
        out.printf(Locale.ROOT, "mutants: %d rules, %d noticed%n", rules.size(), noticed);
        boolean whole = options.rule.isPresent() || rules.size() == Mutant.RULES;
        return missed.isEmpty() && whole ? 0 : 1;
    }

    /** What is loaded once more plays as the original does, and breaks nothing. */
    private boolean isTheSameWithNothingSwitchedOff() {
        var control = Hunt.forNothing();
        boolean same = control.digest(1).equals(Simulation.play(1).digest());
        var found = control.through(CONTROLLED);
        out.printf(
                Locale.ROOT,
                "nothing switched off: %d seeds, %s%n",
                found.seeds(),
                found.told().map(List::getFirst).orElse(same ? "all invariants hold" : "and seed 1 plays otherwise"));
        return same && found.told().isEmpty();
    }

    private boolean isNoticed(Mutant mutant) {
        long begun = clock.nanos();
        var found = Hunt.of(mutant).through(options.seeds);
        double seconds = (clock.nanos() - begun) / 1e9;
        var invariant = found.invariant();
        boolean noticed = invariant.filter(mutant.expected()::contains).isPresent();
        out.printf(Locale.ROOT, "rule %-2d  %s: %s%n", mutant.rule(), mutant.name(), mutant.off());
        if (found.told().isEmpty()) {
            out.printf(Locale.ROOT, "         %d seeds, %.1f s: NOBODY NOTICED%n", found.seeds(), seconds);
            return false;
        }
        var told = found.told().get();
        out.printf(
                Locale.ROOT,
                "         seed %d at%s, %.1f s%s: %s%n",
                found.seeds(),
                told.getLast().replaceFirst(" s .*", " s").replaceAll(" +", " "),
                seconds,
                noticed ? "" : ", NOT AS EXPECTED " + new TreeSet<>(mutant.expected()),
                told.getFirst());
        return noticed;
    }
}
