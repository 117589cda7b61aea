package org.linli.central.api.matter;

/**
 * How many photos lie there for a report.
 *
 * @param photos at most {@value #MOST}
 */
public record PhotoCount(int photos) {
    public static final int MOST = 3;
}
