/** What stands on paper. */
@NullMarked
package org.linli.terminal.core.receipt;

import org.jspecify.annotations.NullMarked;
