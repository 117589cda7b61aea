/**
 * The guides of the services that terminals show, as pages for phones: what somebody photographs from a screen and reads at
 * home.
 *
 * <p>Doors: {@link org.linli.central.server.guide.Guides} and {@link org.linli.central.server.guide.GuidePage}. Safe from any
 * thread.
 */
@NullMarked
package org.linli.central.server.guide;

import org.jspecify.annotations.NullMarked;
