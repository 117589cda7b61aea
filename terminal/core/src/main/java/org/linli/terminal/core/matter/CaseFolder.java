package org.linli.terminal.core.matter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.terminal.core.vault.SheetsInVault;
import org.linli.terminal.journey.matter.CaseSheets;
import org.linli.terminal.journey.matter.Cases.Case;
import org.linli.terminal.journey.sheet.Sheet;

/** The cases that one answer told of, to be printed from. Filled in by the thread that asked; safe from any. */
final class CaseFolder implements SheetsInVault {
    private final Map<String, Case> cases = new LinkedHashMap<>();
    private boolean erased;

    synchronized Case keep(Case one) {
        if (!erased) {
            cases.put(one.number(), one);
        }
        return one;
    }

    @Override
    public synchronized Optional<Sheet> sheet(String page) {
        return cases.values().stream()
                .flatMap(one -> CaseSheets.of(one, page).stream())
                .findFirst();
    }

    @Override
    public synchronized void erase() {
        cases.clear();
        erased = true;
    }

    @Override
    public String toString() {
        return "CaseFolder(hidden)";
    }
}
