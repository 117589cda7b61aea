/**
 * How a terminal becomes known to central: a one-time code, its own Ed25519 key, and a person who approves it.
 *
 * <p>Doors: {@link org.linli.central.api.enrolment.EnrolmentRequest} and {@link
 * org.linli.central.api.enrolment.EnrolmentView}. Immutable values.
 */
@NullMarked
package org.linli.central.api.enrolment;

import org.jspecify.annotations.NullMarked;
