package org.linli.central.api.bill;

/** Asks for everything one person can pay. */
public record BillSearch(Identity identity) {}
