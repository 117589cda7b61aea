/** Each sample is whole and says what it must. */
@NullMarked
package org.linli.terminal.journey.sample;

import org.jspecify.annotations.NullMarked;
