@NullMarked
package org.linli.terminal.core.record;

import org.jspecify.annotations.NullMarked;
