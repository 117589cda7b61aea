package org.linli.terminal.core.record;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.linli.terminal.core.vault.SheetsInVault;
import org.linli.terminal.journey.record.RecordSheets;
import org.linli.terminal.journey.record.Registers.Found;
import org.linli.terminal.journey.record.Registers.Kind;
import org.linli.terminal.journey.sheet.Sheet;

/** What registers have said of whoever stands here. Filled in by the threads that asked; safe from any. */
final class RecordFolder implements SheetsInVault {
    private final Map<Kind, Found> found = new EnumMap<>(Kind.class);
    private boolean erased;

    synchronized void keep(Found record) {
        if (!erased) {
            found.put(record.kind(), record);
        }
    }

    @Override
    public synchronized Optional<Sheet> sheet(String page) {
        return RecordSheets.kind(page)
                .flatMap(kind -> Optional.ofNullable(found.get(kind)))
                .flatMap(record -> RecordSheets.of(record, page));
    }

    @Override
    public synchronized void erase() {
        found.clear();
        erased = true;
    }

    @Override
    public String toString() {
        return "RecordFolder(hidden)";
    }
}
