/**
 * Looking up what registers say of oneself: pension, medical insurance, housing fund, subsidies, insurance record.
 *
 * <p>Doors: {@link org.linli.terminal.journey.record.LookUp}, {@link org.linli.terminal.journey.record.Registers}. Immutable
 * values and a pure machine, free of threads.
 */
@NullMarked
package org.linli.terminal.journey.record;

import org.jspecify.annotations.NullMarked;
