/**
 * Words for people: one catalogue per language, and how amounts, dates and digits are written in it.
 *
 * <p>Door: {@link org.linli.terminal.journey.text.Texts}. Immutable after loading; safe from any thread.
 */
@NullMarked
package org.linli.terminal.journey.text;

import org.jspecify.annotations.NullMarked;
