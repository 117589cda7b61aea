@NullMarked
package org.linli.terminal.core.help;

import org.jspecify.annotations.NullMarked;
