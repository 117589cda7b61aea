/** Tests of {@code core.voiceface}. */
@NullMarked
package org.linli.terminal.core.voiceface;

import org.jspecify.annotations.NullMarked;
