/**
 * HTTP message signatures (RFC 9421, Ed25519) with Content-Digest (RFC 9530), in the one form this API allows.
 *
 * <p>Doors: {@link org.linli.central.api.signing.RequestSignature} and {@link
 * org.linli.central.api.signing.AnswerSignature}. The profile is deliberately narrow: one label, one list of covered
 * components, one order of parameters, so that there is exactly one way to write a message and nothing to negotiate.
 * Everything here is immutable and safe from any thread. The exact form is in docs/api/signatures.md.
 */
@NullMarked
package org.linli.central.api.signing;

import org.jspecify.annotations.NullMarked;
