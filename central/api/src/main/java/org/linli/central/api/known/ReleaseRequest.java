package org.linli.central.api.known;

import org.linli.central.api.id.TerminalId;

/** Undoes a binding of a home of whoever showed the card. */
public record ReleaseRequest(CardShown who, TerminalId terminal) {}
