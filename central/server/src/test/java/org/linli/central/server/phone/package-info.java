/**
 * The phone's page in a real browser, the relay in between, and a terminal that speaks the real protocol. Doors: {@link
 * org.linli.central.server.phone.BigScreen} and {@link org.linli.central.server.phone.Phone}.
 */
@NullMarked
package org.linli.central.server.phone;

import org.jspecify.annotations.NullMarked;
