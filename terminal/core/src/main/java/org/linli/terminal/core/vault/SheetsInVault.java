package org.linli.terminal.core.vault;

import java.util.Optional;
import org.linli.terminal.journey.sheet.Sheet;

/** A personal value that pages can be printed from. Safe from any thread. */
public interface SheetsInVault extends Secret {
    /** @param page in the words of whoever laid it here; empty when there is no such page, or no more */
    Optional<Sheet> sheet(String page);
}
