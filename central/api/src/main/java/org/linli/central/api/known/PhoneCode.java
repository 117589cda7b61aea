package org.linli.central.api.known;

import java.time.Instant;
import org.linli.central.api.id.PhoneCodeId;

/** A code may be on its way. It can be tried three times, by this terminal, until then. */
public record PhoneCode(PhoneCodeId id, Instant until) {}
