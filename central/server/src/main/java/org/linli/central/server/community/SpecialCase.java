package org.linli.central.server.community;

/**
 * Where a {@link Special} is found.
 *
 * @param residentId the {@link Person} who stands at the terminal: the tenant, the survivor, the parent
 */
public record SpecialCase(Special special, String communityId, String householdId, String residentId) {}
