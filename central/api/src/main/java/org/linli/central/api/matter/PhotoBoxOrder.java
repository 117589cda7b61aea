package org.linli.central.api.matter;

/** About the photos for one report: open them for a phone, look how many there are, or erase them. */
public record PhotoBoxOrder(PhotoBoxId id) {}
