package org.linli.central.server.community;

import java.time.LocalDate;

/**
 * That somebody lives in a home of this community.
 *
 * @param address the postal line
 * @param since the day the neighbourhood's book has
 */
public record Residence(String address, LocalDate since, Standing standing) {
    /** As what somebody lives there. */
    public enum Standing {
        OWNER,
        TENANT,
        FAMILY
    }
}
