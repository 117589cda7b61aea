@NullMarked
package org.linli.terminal.core.notice;

import org.jspecify.annotations.NullMarked;
