/** Tests of {@code core.phoneface}. */
@NullMarked
package org.linli.terminal.core.phoneface;

import org.jspecify.annotations.NullMarked;
