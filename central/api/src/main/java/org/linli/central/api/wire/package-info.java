/**
 * How records become JSON and back, and how a refusal is worded.
 *
 * <p>Doors: {@link org.linli.central.api.wire.WireJson} (strict: an unknown, missing, repeated or null member is an
 * error) and {@link org.linli.central.api.wire.Problem} (RFC 9457) with its list {@link
 * org.linli.central.api.wire.ProblemKind}. Everything here is immutable or safe from any thread.
 */
@NullMarked
package org.linli.central.api.wire;

import org.jspecify.annotations.NullMarked;
