/**
 * What stands on the receipt, and how it gets onto paper without being printed twice unmarked: by this machine, or by any
 * other.
 *
 * <p>Doors: {@link org.linli.terminal.core.receipt.ReceiptDesk} prints, {@link
 * org.linli.terminal.core.receipt.ReceiptComposer} composes, {@link
 * org.linli.terminal.core.receipt.PaperBook} keeps what central has not heard. Safe from any thread; nothing blocks.
 */
@NullMarked
package org.linli.terminal.core.receipt;

import org.jspecify.annotations.NullMarked;
