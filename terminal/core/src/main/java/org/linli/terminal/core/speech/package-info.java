/**
 * The terminal's voice. It follows what is shown, says the question of each new screen, what changes on it and what lies
 * over it, and falls silent at a touch. Amounts and names are said only into an earphone, or when the resident asked.
 *
 * <p>Door: {@link org.linli.terminal.core.speech.Speaker}; {@link org.linli.terminal.core.speech.SpeakingCounter} lets a
 * touch interrupt it. One thread of its own speaks; every method may be called from any thread and returns at once.
 */
@NullMarked
package org.linli.terminal.core.speech;

import org.jspecify.annotations.NullMarked;
