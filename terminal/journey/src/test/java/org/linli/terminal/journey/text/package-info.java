/** The catalogues are whole, and values are written and said as people do. */
@NullMarked
package org.linli.terminal.journey.text;

import org.jspecify.annotations.NullMarked;
