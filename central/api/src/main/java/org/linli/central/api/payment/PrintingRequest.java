package org.linli.central.api.payment;

import java.util.Optional;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.known.CardShown;

/**
 * Asks for the number of a paper before it is printed.
 *
 * @param who the card that was laid at this terminal; empty where this terminal opened the payment
 */
public record PrintingRequest(PrintingId id, Optional<CardShown> who) {}
