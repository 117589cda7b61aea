package org.linli.central.server.community;

/**
 * One building of a community.
 *
 * @param id unique over both communities: {@code fenghe-3}
 * @param name as on the wall: {@code 3号楼}, {@code 3栋}
 */
public record Building(String id, String name, int entrances, int floors, int homesPerFloor) {
    public int homes() {
        return entrances * floors * homesPerFloor;
    }
}
