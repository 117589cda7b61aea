package org.linli.central.server.community;

/** Which half of the country a community plays: it decides heating, tiers, seasons and who delivers power. */
public enum Region {
    NORTH,
    SOUTH;

    public boolean isHeated() {
        return this == NORTH;
    }
}
