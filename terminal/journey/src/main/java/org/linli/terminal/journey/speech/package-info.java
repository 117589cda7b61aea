/**
 * A screen as it is told to somebody who does not see it: utterances in listening order, and a number to press for
 * everything that can be chosen.
 *
 * <p>Door: {@link org.linli.terminal.journey.speech.Spoken}. Immutable values; no sound is made here.
 */
@NullMarked
package org.linli.terminal.journey.speech;

import org.jspecify.annotations.NullMarked;
