@NullMarked
package org.linli.terminal.core.outbox;

import org.jspecify.annotations.NullMarked;
