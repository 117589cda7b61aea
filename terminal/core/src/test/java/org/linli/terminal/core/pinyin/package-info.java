/** How Chinese words sound. */
@NullMarked
package org.linli.terminal.core.pinyin;

import org.jspecify.annotations.NullMarked;
