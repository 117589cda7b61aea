@NullMarked
package org.linli.terminal.core.history;

import org.jspecify.annotations.NullMarked;
