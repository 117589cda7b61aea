package org.linli.terminal.journey.element;

import java.util.List;

/**
 * One screen for one phone.
 *
 * @param question what an answer must name; another number is refused
 * @param language BCP 47
 * @param step 缴费 · 第 3 步，共 4 步; empty outside a journey with steps
 */
public record Page(long question, String screen, String language, String step, List<Element> elements) {
    public Page {
        elements = List.copyOf(elements);
    }
}
