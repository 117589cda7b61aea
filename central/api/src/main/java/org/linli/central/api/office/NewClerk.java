package org.linli.central.api.office;

/** Somebody is to work in the office. Whoever holds the operator's token says so, and the journal keeps that it was said. */
public record NewClerk(ClerkName name) {}
