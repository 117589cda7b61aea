/**
 * Certificates on paper: what they say, how they look, who signed them, what central's book has of them, and the page on which
 * anybody verifies one.
 *
 * <p>Door: {@link org.linli.central.server.certificate.Certificates}. Safe from any thread; making one takes up to a second and
 * one at a time.
 */
@NullMarked
package org.linli.central.server.certificate;

import org.jspecify.annotations.NullMarked;
