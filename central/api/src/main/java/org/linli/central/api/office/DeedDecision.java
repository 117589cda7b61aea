package org.linli.central.api.office;

/** @param approve false refuses */
public record DeedDecision(boolean approve) {}
