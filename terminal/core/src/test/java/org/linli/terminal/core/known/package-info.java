@NullMarked
package org.linli.terminal.core.known;

import org.jspecify.annotations.NullMarked;
