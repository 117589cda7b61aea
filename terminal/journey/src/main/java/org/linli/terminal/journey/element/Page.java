package org.linli.terminal.journey.element;

import java.util.List;

/**
 * One screen for one phone.
 *
 * @param question what an answer must name; another number is refused
 * @param language BCP 47
 * @param step 缴费 · 第 3 步，共 4 步; empty outside a journey with steps
 * @param keys what this phone may press besides what the elements offer
 */
public record Page(long question, String screen, String language, String step, Keys keys, List<Element> elements) {
    public Page {
        elements = List.copyOf(elements);
    }

    /**
     * The keys that every page has a place for. One that would be refused does not stand there.
     *
     * @param back 返回
     * @param help 找人帮忙
     */
    public record Keys(boolean back, boolean help, Leaving leaving) {}

    /** 不办了, and what it is called. */
    public enum Leaving {
        /** There is nothing this phone could leave. */
        NONE,
        /** 不办了. */
        GIVING_UP,
        /** 办完了. */
        FINISHED
    }
}
