/**
 * Receipts that central vouches for: their numbers, the addresses under which phones find them, and the page itself.
 *
 * <p>Doors: {@link org.linli.central.server.receipt.ReceiptNumbers}, {@link
 * org.linli.central.server.receipt.ReceiptLinks}, {@link org.linli.central.server.receipt.ReceiptPage}, {@link
 * org.linli.central.server.receipt.Html} for other pages. Immutable, free
 * of threads.
 */
@NullMarked
package org.linli.central.server.receipt;

import org.jspecify.annotations.NullMarked;
