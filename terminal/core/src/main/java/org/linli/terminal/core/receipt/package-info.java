/**
 * What stands on the receipt, and how it gets onto paper without being printed twice unmarked.
 *
 * <p>Doors: {@link org.linli.terminal.core.receipt.ReceiptDesk} prints, {@link
 * org.linli.terminal.core.receipt.ReceiptComposer} composes. Safe from any thread; nothing blocks.
 */
@NullMarked
package org.linli.terminal.core.receipt;

import org.jspecify.annotations.NullMarked;
