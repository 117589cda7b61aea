/**
 * Central as a program: assembles the parts, starts and ends them.
 *
 * <p>Doors: {@link org.linli.central.server.CentralMain} as a program, {@link org.linli.central.server.Central} within a
 * test. Started and closed by one thread.
 */
@NullMarked
package org.linli.central.server;

import org.jspecify.annotations.NullMarked;
