/**
 * From central's bills to what a journey shows: the search, and the words of each bill.
 *
 * <p>Door: {@link org.linli.terminal.core.bill.BillSource}. Searches block a virtual thread, never the session's.
 */
@NullMarked
package org.linli.terminal.core.bill;

import org.jspecify.annotations.NullMarked;
