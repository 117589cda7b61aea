package org.linli.terminal.journey.bill;

import java.util.List;
import org.linli.terminal.journey.kernel.Personal;

/**
 * What a card led to.
 *
 * @param resident masked
 */
record Found(Personal card, String resident, List<Business.Home> homes) {
    Found {
        homes = List.copyOf(homes);
    }
}
