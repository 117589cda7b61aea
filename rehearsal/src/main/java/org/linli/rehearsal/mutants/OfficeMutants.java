package org.linli.rehearsal.mutants;

import static org.linli.rehearsal.mutants.Edit.desc;
import static org.linli.rehearsal.mutants.Edit.takes;

import java.lang.classfile.CodeBuilder;
import java.util.List;
import java.util.Set;

/** The end of rule 12 switched off: the daily list, the question that follows it, and the persons' list. */
final class OfficeMutants {
    private static final String OFFICE = "central.server.office.";

    private OfficeMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of(
                        12,
                        "no-day-is-gone-through",
                        "nobody holds a day against the channel's list",
                        Set.of("I3"),
                        Edit.first(OFFICE + "Reconciler", "begin", CodeBuilder::return_)),
                Mutant.of(
                        12,
                        "what-only-the-list-has",
                        "the channel is not asked after what only its list has",
                        Set.of("I3", "I11"),
                        Edit.first("central.server.cashier.Cashier", "doubted", CodeBuilder::return_)),
                Mutant.of(
                        12,
                        "differences-are-kept-quiet",
                        "a row on which the list and the ledger disagree is not told",
                        Set.of("I3", "I11"),
                        Edit.first(OFFICE + "Reconciliation", "add", CodeBuilder::return_)),
                Mutant.of(
                        12,
                        "nobody-is-told",
                        "the persons' list is always empty",
                        Set.of("I3", "I11"),
                        Edit.first(OFFICE + "Tasks", "of", OfficeMutants::nothing)));
    }

    private static void nothing(CodeBuilder code) {
        var list = desc("java.util.List");
        code.invokestatic(list, "of", takes(list), true).areturn();
    }
}
