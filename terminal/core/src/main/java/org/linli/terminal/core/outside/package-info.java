/**
 * Everything beyond the session, as the session sees it: devices, central, the payment desk, the printer.
 *
 * <p>Door: {@link org.linli.terminal.core.outside.Outside}. Calls come from the session's thread and must not block;
 * news may be given from any thread.
 */
@NullMarked
package org.linli.terminal.core.outside;

import org.jspecify.annotations.NullMarked;
