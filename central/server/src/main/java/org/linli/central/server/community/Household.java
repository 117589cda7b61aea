package org.linli.central.server.community;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A home and who belongs to it.
 *
 * @param id {@code community-building-entrance-room}, unique over both communities: {@code fenghe-3-2-501}
 * @param room the number on the door: floor × 100 + position
 * @param squareMetres two decimals
 * @param address the postal line, as an id card of someone registered here prints it
 * @param ownerId the {@link Person} who owns it; may live elsewhere, may have died
 * @param tenantId the person who rents it and pays its bills, where it is let
 * @param memberIds those who live here, in the household register's order; empty when nobody does
 */
public record Household(
        String id,
        String communityId,
        String buildingId,
        int entrance,
        int room,
        BigDecimal squareMetres,
        String address,
        String ownerId,
        Optional<String> tenantId,
        List<String> memberIds) {
    public Household {
        memberIds = List.copyOf(memberIds);
    }

    public boolean isVacant() {
        return memberIds.isEmpty();
    }

    /** Whether this person has to do with this home: as owner, tenant or member. */
    public boolean concerns(String personId) {
        return ownerId.equals(personId)
                || tenantId.filter(personId::equals).isPresent()
                || memberIds.contains(personId);
    }
}
