@NullMarked
package org.linli.terminal.core.certificate;

import org.jspecify.annotations.NullMarked;
