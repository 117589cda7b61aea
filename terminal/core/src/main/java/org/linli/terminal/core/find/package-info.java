/**
 * The catalogue of services, as journeys ask it.
 *
 * <p>Door: {@link org.linli.terminal.core.find.ServiceDesk}. Safe from any thread; reading a folder blocks, answering
 * never does.
 */
@NullMarked
package org.linli.terminal.core.find;

import org.jspecify.annotations.NullMarked;
