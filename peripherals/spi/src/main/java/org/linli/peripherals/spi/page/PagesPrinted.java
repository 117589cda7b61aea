package org.linli.peripherals.spi.page;

/**
 * The fact that every page of a document is on paper.
 *
 * @param impressions as the printer counted them; not fewer than the document's pages
 */
public record PagesPrinted(JobName job, int impressions) {}
