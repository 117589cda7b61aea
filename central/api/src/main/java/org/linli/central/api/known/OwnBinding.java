package org.linli.central.api.known;

import java.util.Optional;

/**
 * Whether this terminal is bound.
 *
 * @param maskedAddress of the home it is bound to; empty where it is not bound
 */
public record OwnBinding(Optional<String> maskedAddress) {}
