package org.linli.catalogue.find;

import org.linli.catalogue.Department;
import org.linli.catalogue.LifeEvent;

/** Why a service was found: what a screen says beside it. */
public sealed interface Reason {
    /** The query stands in its name. */
    record Name() implements Reason {}

    /** The query stands in another name it goes by. */
    record OtherName(String name) implements Reason {}

    /**
     * The query sounds like these words, by pinyin or by characters of the same sound.
     *
     * @param words the service's name or another name of it
     */
    record SoundsLike(String words) implements Reason {}

    /**
     * The query's letters begin the syllables of these words: sbk for 社保卡.
     *
     * @param words the service's name or another name of it
     */
    record Initials(String words) implements Reason {}

    /**
     * The query differs from these words by a character or two.
     *
     * @param words the service's name or another name of it
     */
    record NearMiss(String words) implements Reason {}

    /** What the resident has in the end: 结婚证. */
    record ItsResult(String name) implements Reason {}

    /** A word of the query stands for another that the service is found by. */
    record SynonymOf(String say, String means) implements Reason {}

    /** The query names something that happens in a life, and the service belongs to it. */
    record InEvent(LifeEvent event) implements Reason {}

    /** The query names who offers it. */
    record OfDepartment(Department department) implements Reason {}

    /**
     * The query's words stand in the service's text.
     *
     * @param excerpt some words of the text around them, at most 24 characters
     */
    record InText(String excerpt) implements Reason {}
}
