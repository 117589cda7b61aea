package org.linli.central.api.operator;

/** @param approve false refuses */
public record EnrolmentDecision(boolean approve) {}
