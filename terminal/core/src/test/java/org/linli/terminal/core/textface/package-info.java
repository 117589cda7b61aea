/** Tests of {@code core.textface}. */
@NullMarked
package org.linli.terminal.core.textface;

import org.jspecify.annotations.NullMarked;
