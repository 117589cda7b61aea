package org.linli.catalogue.find;

import org.linli.catalogue.Service;

/**
 * A service that was found.
 *
 * @param reason the strongest of the reasons
 * @param score 1 to about 1,200; only good for comparing hits of one query
 */
public record Hit(Service service, Reason reason, int score) {}
