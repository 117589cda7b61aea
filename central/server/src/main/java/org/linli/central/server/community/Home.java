package org.linli.central.server.community;

import java.util.List;
import java.util.Set;

/**
 * A household with all that decides its bills.
 *
 * @param index of the door in the town plan, from which account numbers are counted
 * @param residents those who live here
 * @param shows what this home was told to show; empty for most
 */
record Home(Household household, int index, List<Member> residents, Set<Special> shows) {
    boolean shows(Special special) {
        return shows.contains(special);
    }

    String id() {
        return household.id();
    }
}
