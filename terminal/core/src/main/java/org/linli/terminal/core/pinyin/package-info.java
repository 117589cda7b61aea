/**
 * How Chinese words sound: pinyin with tone numbers, as a speech synthesiser wants it.
 *
 * <p>Door: {@link org.linli.terminal.core.pinyin.Pinyin}. Immutable once made; safe from any thread.
 */
@NullMarked
package org.linli.terminal.core.pinyin;

import org.jspecify.annotations.NullMarked;
