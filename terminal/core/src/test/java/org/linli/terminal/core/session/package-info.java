/** Tests of {@code core.session}. */
@NullMarked
package org.linli.terminal.core.session;

import org.jspecify.annotations.NullMarked;
