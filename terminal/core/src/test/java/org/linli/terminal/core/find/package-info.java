/** Tests of the services' desk. */
@NullMarked
package org.linli.terminal.core.find;

import org.jspecify.annotations.NullMarked;
