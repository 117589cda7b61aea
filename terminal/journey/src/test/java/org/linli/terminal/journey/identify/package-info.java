/** Who somebody is, and whose answer an answer is. */
@NullMarked
package org.linli.terminal.journey.identify;

import org.jspecify.annotations.NullMarked;
