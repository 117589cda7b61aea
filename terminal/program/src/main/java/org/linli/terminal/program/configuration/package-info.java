/**
 * What every terminal has to be told, read from a JSON file, with all that is wrong with it said at once; and what it says
 * when it cannot begin.
 *
 * <p>Door: {@link org.linli.terminal.program.configuration.ConfigurationFile}. One thread at a time; what it reads are
 * values.
 */
@NullMarked
package org.linli.terminal.program.configuration;

import org.jspecify.annotations.NullMarked;
