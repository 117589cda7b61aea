/** The session on bad days, one class for each. */
@NullMarked
package org.linli.terminal.core.days;

import org.jspecify.annotations.NullMarked;
