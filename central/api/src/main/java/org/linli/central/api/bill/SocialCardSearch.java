package org.linli.central.api.bill;

/** Asks for everything the holder of a social-security card can pay. */
public record SocialCardSearch(SocialCard card) {}
