package org.linli.catalogue;

import java.util.List;

/**
 * Something that happens in a life and brings errands with it: 孩子出生, 老伴去世, 搬家.
 *
 * @param words other words for it, as residents say them
 */
public record LifeEvent(String id, String name, List<String> words) {
    public LifeEvent {
        words = List.copyOf(words);
    }
}
