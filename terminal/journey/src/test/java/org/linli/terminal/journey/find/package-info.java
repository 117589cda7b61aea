/** Tests of finding a service. */
@NullMarked
package org.linli.terminal.journey.find;

import org.jspecify.annotations.NullMarked;
