package org.linli.central.api.matter;

/** Which case has this slip? */
public record SlipSearch(SlipNumber slip) {}
