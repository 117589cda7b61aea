package org.linli.terminal.core.matter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.terminal.core.vault.SheetsInVault;
import org.linli.terminal.journey.matter.CasePapers;
import org.linli.terminal.journey.matter.Cases.Case;
import org.linli.terminal.journey.matter.Problems.HandIn;
import org.linli.terminal.journey.sheet.Sheet;

/** The cases that were shown to whoever stands here, to be printed from. Filled in by the threads that asked; safe from any. */
final class CaseFolder implements SheetsInVault {
    private final Map<String, Case> cases = new HashMap<>();
    private final Map<String, HandIn> reports = new HashMap<>();
    private boolean erased;

    /** The newest of each number stands. */
    synchronized Case keep(Case one) {
        if (!erased) {
            cases.put(one.number(), one);
        }
        return one;
    }

    /** With what was handed in, as central was told it: a case says only what it is about. */
    synchronized Case keep(Case one, HandIn report) {
        if (!erased) {
            reports.put(one.number(), report);
        }
        return keep(one);
    }

    @Override
    public synchronized Optional<Sheet> sheet(String page) {
        return CasePapers.number(page)
                .flatMap(number -> Optional.ofNullable(cases.get(number)))
                .flatMap(one -> CasePapers.whole(one, Optional.ofNullable(reports.get(one.number())), page));
    }

    @Override
    public synchronized void erase() {
        cases.clear();
        reports.clear();
        erased = true;
    }

    @Override
    public String toString() {
        return "CaseFolder(hidden)";
    }
}
