/** The terminal's voice, against hand-made and real voices and a real sound library. */
@NullMarked
package org.linli.terminal.core.speech;

import org.jspecify.annotations.NullMarked;
