package org.linli.central.api.certificate;

import java.util.Optional;
import org.linli.foundation.code.Code;

/**
 * One kind of certificate, and whether this person may have it.
 *
 * @param whyNot the refusal an order would meet; empty when there is none
 */
public record CertificateChoice(CertificateKind kind, Optional<Code> whyNot) {}
