package org.linli.central.api.matter;

/**
 * Takes photos back out, the last ones first. Said as what stays, so that saying it twice takes none out twice.
 *
 * @param photos how many stay; there may be fewer already
 */
public record PhotoKeeping(PhotoBoxId id, int photos) {
    public PhotoKeeping {
        if (photos < 0 || photos > PhotoCount.MOST) {
            throw new IllegalArgumentException(photos + " photos");
        }
    }
}
