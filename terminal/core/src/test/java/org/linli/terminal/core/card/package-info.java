@NullMarked
package org.linli.terminal.core.card;

import org.jspecify.annotations.NullMarked;
